import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { Level } from '@operations-in-teams/plugin-readiness-common';
import type { NextStep } from '../../domain/nextSteps';
import { rootLinkRouteRef } from '../../routes';
import { readinessTranslationRef } from '../../translation';

/** What a step says, what taking it brings, and who decides where that waits. */
export function StepFacts(props: {
  step: NextStep;
  level?: Level;
  /** Groups of those who decide on waivers. */
  deciders?: string[];
}) {
  const { step, level, deciders = [] } = props;
  const { result, alone, together } = step;
  const { t } = useTranslationRef(readinessTranslationRef);
  const page = useRouteRef(rootLinkRouteRef);
  const waits = result.waivers?.some(({ state }) => state === 'requested');
  const effect = () => {
    if (alone && level) return t('next.alone', { level: level.title });
    return together > 0 && t('next.together', { count: together });
  };
  const facts = [result.message ?? result.unknown?.message, effect()].filter(
    Boolean,
  );
  return (
    <>
      {facts.join('; ')}
      {waits && (
        <div>
          {deciders.length > 0
            ? t('next.waitsFor', {
                groups: (
                  <EntityRefLinks entityRefs={deciders} defaultKind="group" />
                ),
              })
            : t('next.waits')}
          {page && (
            <>
              {' ('}
              <Link to={`${page()}/waivers`} underline="always">
                {t('next.allWaivers')}
              </Link>
              )
            </>
          )}
        </div>
      )}
    </>
  );
}
