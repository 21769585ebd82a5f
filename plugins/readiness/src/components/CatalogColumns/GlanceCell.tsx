import { Link } from '@backstage/core-components';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { useEntityGlance } from '../../hooks/useEntityGlance';
import { readinessTranslationRef } from '../../translation';
import { LevelLine, OnCallLine } from '../EntityGlance';

/** The level of a row of the catalog, which leads to its evidence. */
export function LevelCell(props: { entityRef: string }) {
  const { entityRef } = props;
  const glance = useEntityGlance(entityRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const page = useRouteRef(entityRouteRef);
  if (!glance) return null;
  if (glance.scorecards?.length === 0) {
    return <NoneSign meaning={t('glance.notScored')} />;
  }
  const line = <LevelLine scorecards={glance.scorecards} />;
  return glance.scorecards ? (
    <Link to={`${page(parseEntityRef(entityRef))}/readiness`}>{line}</Link>
  ) : (
    line
  );
}

/** Who is on call for a row of the catalog. */
export function OnCallCell(props: { entityRef: string }) {
  const glance = useEntityGlance(props.entityRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  if (!glance) return null;
  return glance.onCall?.services.length === 0 ? (
    <NoneSign meaning={t('glance.notLinked')} />
  ) : (
    <OnCallLine status={glance.onCall} />
  );
}

/** Takes no room in a table, and says what it means to who asks. */
function NoneSign(props: { meaning: string }) {
  return (
    <span title={props.meaning}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{props.meaning}</VisuallyHidden>
    </span>
  );
}
