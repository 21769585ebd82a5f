import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Person } from '@operations-in-teams/plugin-on-call-common';
import { webAddress } from '@operations-in-teams/ui';

/** A person: a link to the catalog where it knows them, else to PagerDuty. */
export function PersonName(props: { person: Person }) {
  const { name, userRef, url } = props.person;
  // Underlined, since the name stands within a line of text.
  if (userRef) {
    return (
      <EntityRefLink entityRef={userRef} underline="always">
        {name}
      </EntityRefLink>
    );
  }
  const address = webAddress(url);
  return address ? (
    <Link to={address} underline="always">
      {name}
    </Link>
  ) : (
    <span>{name}</span>
  );
}
