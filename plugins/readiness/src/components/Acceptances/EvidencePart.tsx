import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import {
  Disclosure,
  ResponsiveTable,
  useTime,
  type Column,
} from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../Accounts/EntityName';
import { Part } from '../Rollout/parts';
import { FrozenRules } from './FrozenRules';

type Row = Acceptance['evidence']['subjects'][number];

const useStyles = makeStyles({
  hash: { overflowWrap: 'anywhere' },
});

/** The scorecards as they stood when the team asked. */
export function EvidencePart(props: { acceptance: Acceptance }) {
  const { summary, evidence } = props.acceptance;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { full } = useTime();
  const classes = useStyles();
  const columns: Column<Row>[] = [
    {
      key: 'part',
      title: t('acceptances.evidence.part'),
      render: ({ entityRef }) => <EntityName entityRef={entityRef} />,
    },
    {
      key: 'level',
      title: t('acceptances.evidence.level'),
      render: ({ level }) => level ?? t('acceptances.noLevel'),
    },
    ...(['failing', 'unknown', 'exempt'] as const).map(
      (key): Column<Row> => ({
        key,
        title: t(`acceptances.evidence.${key}`),
        align: 'right',
        render: row => String(row[key] ?? 0),
      }),
    ),
  ];
  return (
    <Part title={t('acceptances.evidence.title')}>
      <Typography className={classes.hash} variant="body2">
        {t('acceptances.evidence.frozen', {
          moment: full(evidence.frozenAt),
          hash: evidence.hash,
        })}
      </Typography>
      <ResponsiveTable
        label={t('acceptances.evidence.list')}
        columns={columns}
        groups={[
          {
            key: 'evidence',
            rows: evidence.subjects.map(row => ({ key: row.entityRef, row })),
          },
        ]}
      />
      <Disclosure label={t('acceptances.evidence.show')}>
        <FrozenRules id={summary.id} hash={evidence.hash} />
      </Disclosure>
    </Part>
  );
}
