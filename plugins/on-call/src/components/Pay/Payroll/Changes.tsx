import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  payReadPermission,
  type PayScheduleChange,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  Message,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import { usePayChanges } from '../../../hooks/pay/usePay';
import { usePayReasons } from '../../../hooks/pay/usePayReasons';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Section } from '../Section';

/** Who holds what since the last closing, and who changed it. */
export function Changes(props: { period: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { moment } = useTime();
  return (
    <Section title={t('pay.changes')}>
      <PageState
        state={usePayChanges(props.period)}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payReadPermission.name}
      >
        {({ since, items, auditProblem, pageInfo }) => (
          <>
            <Typography variant="body2" gutterBottom>
              {t('pay.changesSince', { moment: moment(since) })}{' '}
              {items.length === 0
                ? t('pay.noChanges')
                : t('pay.changesShown', {
                    shown: String(items.length),
                    total: String(pageInfo.totalItems),
                  })}
            </Typography>
            {auditProblem && (
              <Message severity="info">
                {t('pay.auditProblem', { reason: auditProblem.message })}
              </Message>
            )}
            {items.length > 0 && <ChangeTable changes={items} />}
          </>
        )}
      </PageState>
    </Section>
  );
}

function ChangeTable(props: { changes: PayScheduleChange[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  const { moment, end } = useTime();
  const { actor } = usePayReasons();
  const names = (people: Array<{ name: string }>) =>
    people.map(({ name }) => name).join(', ') || t('pay.empty');
  const columns: Column<PayScheduleChange>[] = [
    {
      key: 'schedule',
      title: t('pay.schedule'),
      render: ({ schedule }) => schedule.name,
    },
    {
      key: 'when',
      title: t('pay.when'),
      render: change =>
        [
          `${moment(change.start)} – ${end(change.start, change.end)}`,
          ...(change.closedPeriod
            ? [t('pay.corrects', { month: month(change.closedPeriod) })]
            : []),
        ].join(', '),
    },
    {
      key: 'before',
      title: t('pay.before'),
      render: ({ before }) => names(before),
    },
    {
      key: 'after',
      title: t('pay.after'),
      render: ({ after }) => names(after),
    },
    {
      key: 'by',
      title: t('pay.by'),
      render: ({ by }) =>
        by.length === 0
          ? t('pay.notKnown')
          : by.map(each => `${actor(each)}, ${moment(each.at)}`).join('; '),
    },
    {
      key: 'seen',
      title: t('pay.seen'),
      render: ({ seenAt }) => moment(seenAt),
    },
  ];
  return (
    <ResponsiveTable
      label={t('pay.changes')}
      columns={columns}
      groups={[
        {
          key: 'changes',
          rows: props.changes.map(row => ({
            key: `${row.schedule.id}/${row.start}/${row.seenAt}`,
            row,
          })),
        },
      ]}
    />
  );
}
