import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PayPersonMonth } from '@operations-in-teams/plugin-on-call-common';
import { type Column, ResponsiveTable } from '@operations-in-teams/ui';
import { useSearchParams } from 'react-router-dom';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';

/** One row a person with their bands; each leads to their statement. */
export function PersonTable(props: {
  people: PayPersonMonth[];
  period: string;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { hours, sums } = usePayWords();
  const columns: Column<PayPersonMonth>[] = [
    {
      key: 'person',
      title: t('pay.person'),
      render: ({ person }) => (
        <PersonCell person={person} period={props.period} />
      ),
    },
    {
      key: 'bands',
      title: t('pay.lines'),
      render: ({ lines, corrections }) =>
        [
          ...lines.map(({ band, minutes }) =>
            t('pay.bandLine', { band: band.title, hours: hours(minutes) }),
          ),
          ...(corrections.length > 0
            ? [t('pay.correctionsOf', { count: corrections.length })]
            : []),
        ].join(', ') || t('pay.nothing'),
    },
    {
      key: 'unpaid',
      title: t('pay.unpaid'),
      render: ({ unpaid }) =>
        unpaid
          .map(({ reason, minutes }) =>
            t('pay.unpaidLine', {
              reason: t(`pay.reason.${reason}`),
              hours: hours(minutes),
            }),
          )
          .join(', '),
    },
    {
      key: 'amount',
      title: t('pay.amount'),
      align: 'right',
      render: ({ totals }) => sums(totals) ?? t('pay.nothing'),
    },
  ];
  return (
    <ResponsiveTable
      label={t('pay.people')}
      columns={columns}
      groups={[
        {
          key: 'people',
          rows: props.people.map(row => ({ key: row.person.id, row })),
        },
      ]}
    />
  );
}

function PersonCell(props: {
  person: PayPersonMonth['person'];
  period: string;
}) {
  const { id, name, userRef, pagerDutyIds, left } = props.person;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [parameters] = useSearchParams();
  const search = new URLSearchParams(parameters);
  search.set('month', props.period);
  search.set('person', id);
  const notes = [
    ...(userRef ? [] : [t('pay.unmatched', { ids: pagerDutyIds.join(', ') })]),
    ...(left ? [t('pay.left')] : []),
  ];
  return (
    <>
      <Link to={`?${search}`} aria-label={t('pay.open', { person: name })}>
        {name}
      </Link>
      {notes.length > 0 && ` (${notes.join('; ')})`}
    </>
  );
}
