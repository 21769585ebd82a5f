import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Attestation } from '@operations-in-teams/plugin-readiness-common';
import { Moment, ResponsiveTable, useTime } from '@operations-in-teams/ui';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../Accounts';

/** What people have to say again before long; what ends first is first. */
export function EndingAttestations(props: { attestations: Attestation[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  const links = useReadinessLinks();
  const rows = [...props.attestations].sort(
    (a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt),
  );
  if (rows.length === 0) {
    return (
      <Typography variant="body2">
        {t('waiversPage.noneAttestations')}
      </Typography>
    );
  }
  return (
    <ResponsiveTable<Attestation>
      label={t('waiversPage.attestations')}
      columns={[
        {
          key: 'kind',
          title: t('waiversPage.kind'),
          render: ({ kindTitle, kindId, entityRef, standardId }) => (
            <Link
              to={links.scorecard(entityRef, { standard: standardId })}
              underline="always"
            >
              {kindTitle ?? kindId}
            </Link>
          ),
        },
        {
          key: 'subject',
          title: t('waiversPage.subject'),
          render: ({ entityRef }) => <EntityName entityRef={entityRef} />,
        },
        {
          key: 'ends',
          title: t('waiversPage.ends'),
          render: ({ expiresAt }) => (
            <Moment
              iso={expiresAt}
              text={time.day(expiresAt)}
              full={time.full(expiresAt)}
            />
          ),
        },
        {
          key: 'by',
          title: t('waiversPage.by'),
          render: ({ attestedBy }) =>
            attestedBy ? (
              <EntityRefLink entityRef={attestedBy} />
            ) : (
              t('waiversPage.notTold')
            ),
        },
      ]}
      groups={[{ key: 'all', rows: rows.map(row => ({ key: row.id, row })) }]}
    />
  );
}
