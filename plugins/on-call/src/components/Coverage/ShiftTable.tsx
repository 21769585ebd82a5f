import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Bar, Lane } from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  Moment,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { PersonName } from '../EscalationLevels';

/** A shift, or a gap where there is nobody. */
type Row = Pick<Bar, 'from' | 'until'> & Partial<Bar> & { level: number };

/** What the timeline shows, in words. */
export function ShiftTable(props: { policy: string; lanes: Lane[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const moment = (iso: string) => (
    <Moment iso={iso} text={time.moment(iso)} full={time.full(iso)} />
  );
  const source = ({ person, schedule, source: kind }: Row) => {
    if (!person) return '';
    const how = t(`coveragePage.${toKey(kind)}`);
    return schedule ? `${schedule.name} (${how})` : t('coveragePage.direct');
  };
  const columns: Column<Row>[] = [
    {
      key: 'from',
      title: t('coveragePage.from'),
      render: row => moment(row.from),
    },
    {
      key: 'until',
      title: t('coveragePage.until'),
      render: row => moment(row.until),
    },
    { key: 'level', title: t('coveragePage.level'), render: row => row.level },
    {
      key: 'person',
      title: t('coveragePage.person'),
      render: row =>
        row.person ? (
          <PersonName person={row.person} />
        ) : (
          <strong>{t('coveragePage.nobody')}</strong>
        ),
    },
    { key: 'source', title: t('coveragePage.source'), render: source },
  ];
  return (
    <ResponsiveTable
      label={t('coveragePage.shiftsOf', { policy: props.policy })}
      columns={columns}
      groups={props.lanes.map(lane => ({
        key: String(lane.level),
        rows: rowsOf(lane).map((row, index) => ({ key: String(index), row })),
      }))}
    />
  );
}

function rowsOf({ level, bars, gaps }: Lane): Row[] {
  return [
    ...bars.map(bar => ({ ...bar, level })),
    ...gaps.map(({ start, end }) => ({ from: start, until: end, level })),
  ].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

function toKey(source: Bar['source']) {
  return source === undefined || source === 'unknown'
    ? 'source-unknown'
    : source;
}
