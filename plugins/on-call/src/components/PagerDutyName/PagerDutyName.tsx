import { Link } from '@backstage/core-components';
import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import { webAddress } from '@operations-in-teams/ui';

/** The name of something in PagerDuty, leading there where it can. */
export function PagerDutyName(props: { reference: Reference }) {
  const { name, id, url } = props.reference;
  const address = webAddress(url);
  const text = name || id;
  return address ? (
    <Link to={address} underline="always">
      {text}
    </Link>
  ) : (
    <span>{text}</span>
  );
}
