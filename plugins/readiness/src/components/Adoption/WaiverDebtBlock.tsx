import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WaiverDebt } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, FactList, useTime } from '@operations-in-teams/ui';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** How much rests on waivers, for how long, and what of it ends soon. */
export function WaiverDebtBlock(props: { debt: WaiverDebt }) {
  const { debt } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { length } = useTime();
  const links = useReadinessLinks();
  const oldest =
    debt.oldestInEffectSince &&
    `, ${t('adoption.waiversOldest', {
      age: length(debt.oldestInEffectSince, debt.asOf),
    })}`;
  return (
    <Block title={t('adoption.waivers')}>
      <FactList
        facts={[
          `${t('adoption.waiversInEffect', { count: debt.inEffect })}${
            oldest ?? ''
          }`,
          t('adoption.waiversSoon', { count: debt.expiringSoon }),
          t('adoption.waiversNotNeeded', { count: debt.notNeeded }),
          t('adoption.waiversRenewed', { count: debt.renewed }),
          t('adoption.waiversRequested', { count: debt.requested }),
        ]}
      />
      <Link to={links.waivers()} data-print="hide">
        {t('adoption.toWaivers')}
      </Link>
      <AsOf iso={debt.asOf} />
    </Block>
  );
}
