import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** An entity by its name, linked to its page. */
export function EntityName(props: { entityRef: string; name?: string }) {
  const { entityRef, name } = props;
  return (
    <EntityRefLink entityRef={entityRef} underline="always">
      {name ?? parseEntityRef(entityRef).name}
    </EntityRefLink>
  );
}
