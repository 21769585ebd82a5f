import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AccountCode } from '@operations-in-teams/plugin-readiness-common';
import { FactList, Moment, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

/** What of the account is coded and what is not. */
export function Code(props: { code: AccountCode }) {
  const { stacks, cdkStacks, driftedStacks, uncheckedStacks } = props.code;
  const { resources, resourcesInStacks, lastDeployedAt } = props.code;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const drift = [
    driftedStacks > 0
      ? t('isolation.drifted', { count: driftedStacks })
      : t('isolation.noDrift'),
    ...(uncheckedStacks === undefined ? [t('isolation.uncheckedUnknown')] : []),
    ...(uncheckedStacks
      ? [t('isolation.unchecked', { count: uncheckedStacks })]
      : []),
  ];
  const facts = [
    stacks > 0
      ? t('isolation.stacks', { count: stacks, cdk: String(cdkStacks) })
      : t('isolation.noStacks'),
    ...(stacks > 0 ? [drift.join('; ')] : []),
    resources === undefined || resourcesInStacks === undefined
      ? t('isolation.resourcesUnknown')
      : [
          t('isolation.resources', {
            inside: String(resourcesInStacks),
            all: String(resources),
          }),
          t('isolation.outside', { count: resources - resourcesInStacks }),
        ].join('; '),
    ...(lastDeployedAt
      ? [
          t('isolation.deployed', {
            age: (
              <Moment
                iso={lastDeployedAt}
                text={age(lastDeployedAt)}
                full={full(lastDeployedAt)}
              />
            ),
          }),
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}
