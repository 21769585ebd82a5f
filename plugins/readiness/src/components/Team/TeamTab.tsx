import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { TeamView } from './TeamView';

/** The team's page as a tab of its Group. */
export function TeamTab() {
  const { entity } = useEntity();
  return <TeamView team={stringifyEntityRef(entity)} />;
}
