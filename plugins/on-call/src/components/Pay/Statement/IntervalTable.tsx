import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  PayIntervalView,
  PayScheduleView,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  Moment,
  ResponsiveTable,
  useTime,
  webAddress,
} from '@operations-in-teams/ui';
import { usePayReasons } from '../../../hooks/pay/usePayReasons';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';

/** Every stretch on call, with its schedule, source, rule and rate. */
export function IntervalTable(props: {
  label: string;
  intervals: PayIntervalView[];
  schedules: PayScheduleView[];
}) {
  const { label, intervals, schedules } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { hours } = usePayWords();
  const { rule, source, rate } = usePayReasons();
  const paid = intervals.some(({ rateId }) => rateId !== undefined);
  const columns: Column<PayIntervalView>[] = [
    {
      key: 'when',
      title: t('pay.when'),
      render: ({ start, end }) => <Span start={start} end={end} />,
    },
    {
      key: 'length',
      title: t('pay.length'),
      align: 'right',
      render: ({ start, end }) =>
        hours((Date.parse(end) - Date.parse(start)) / 60_000),
    },
    {
      key: 'schedule',
      title: t('pay.schedule'),
      render: interval => (
        <ScheduleCell interval={interval} schedules={schedules} />
      ),
    },
    {
      key: 'source',
      title: t('pay.source'),
      render: each => source(each.source),
    },
    { key: 'rule', title: t('pay.rule'), render: rule },
    ...(paid ? [{ key: 'rate', title: t('pay.rate'), render: rate }] : []),
  ];
  return (
    <ResponsiveTable
      label={label}
      columns={columns}
      groups={[
        {
          key: 'intervals',
          rows: intervals.map(row => ({
            key: `${row.start}/${row.scheduleId}`,
            row,
          })),
        },
      ]}
    />
  );
}

function Span(props: { start: string; end: string }) {
  const { start, end } = props;
  const { moment, end: until, full } = useTime();
  return (
    <>
      <Moment iso={start} text={moment(start)} full={full(start)} />
      {' – '}
      <Moment iso={end} text={until(start, end)} full={full(end)} />
    </>
  );
}

function ScheduleCell(props: {
  interval: PayIntervalView;
  schedules: PayScheduleView[];
}) {
  const { scheduleId, level, also = [] } = props.interval;
  const { t } = useTranslationRef(onCallTranslationRef);
  const find = (id: string) => props.schedules.find(each => each.id === id);
  const schedule = find(scheduleId);
  const url = webAddress(schedule?.url);
  const name = schedule?.name ?? scheduleId;
  const others = also
    .map(other => find(other.scheduleId)?.name ?? other.scheduleId)
    .join(', ');
  return (
    <>
      {url ? <Link to={url}>{name}</Link> : name}
      {', '}
      {level === undefined
        ? t('pay.noLevel')
        : t('pay.level', { level: String(level) })}
      {others && `; ${t('pay.also', { schedules: others })}`}
    </>
  );
}
