import { Link } from '@backstage/core-components';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useEntityGlance } from '../../hooks/useEntityGlance';
import { LevelLine, OnCallLine } from '../EntityGlance';

/** The level of a row of the catalog, which leads to its evidence. */
export function LevelCell(props: { entityRef: string }) {
  const { entityRef } = props;
  const glance = useEntityGlance(entityRef);
  const page = useRouteRef(entityRouteRef);
  if (!glance) return null;
  const line = <LevelLine scorecards={glance.scorecards} />;
  return glance.scorecards?.length ? (
    <Link to={`${page(parseEntityRef(entityRef))}/readiness`}>{line}</Link>
  ) : (
    line
  );
}

/** Who is on call for a row of the catalog. */
export function OnCallCell(props: { entityRef: string }) {
  const glance = useEntityGlance(props.entityRef);
  return glance ? <OnCallLine status={glance.onCall} /> : null;
}
