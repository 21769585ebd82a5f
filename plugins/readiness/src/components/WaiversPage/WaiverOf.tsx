import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';

/** Which rule of what is waived, linked to it on the scorecard. */
export function WaiverOf(props: {
  of: Pick<Waiver, 'entityRef' | 'standardId' | 'ruleId'>;
  /** Of the rule; its id where it is no more. */
  name?: string;
  /** Only the rule, where the subject stands beside it. */
  short?: boolean;
}) {
  const { of, name, short } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const rule = name ?? of.ruleId;
  return (
    <Link
      to={links.scorecard(of.entityRef, {
        standard: of.standardId,
        rule: of.ruleId,
      })}
      underline="always"
    >
      {short
        ? rule
        : t('waiversPage.ofRule', {
            rule,
            subject: parseEntityRef(of.entityRef).name,
          })}
    </Link>
  );
}
