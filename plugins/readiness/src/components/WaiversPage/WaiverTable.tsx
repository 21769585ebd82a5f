import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import {
  type Column,
  Moment,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../Accounts';
import { StatusMark } from '../StatusMark';
import { WaiverStateMark } from '../Waivers';
import { WaiverOf } from './WaiverOf';

/** Waivers in rows: of what, whose, until when, by whom, and what they hide. */
export function WaiverTable(props: {
  label: string;
  none: string;
  waivers: Waiver[];
  /** They are over, and it is told how they ended. */
  over?: boolean;
}) {
  const { label, none, waivers, over } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  if (waivers.length === 0) {
    return <Typography variant="body2">{none}</Typography>;
  }
  const moment = (iso: string) => (
    <Moment iso={iso} text={time.day(iso)} full={time.full(iso)} />
  );
  const person = (ref: string | undefined) =>
    ref ? <EntityRefLink entityRef={ref} /> : t('waiversPage.notTold');
  const columns: Column<Waiver>[] = [
    {
      key: 'rule',
      title: t('waiversPage.rule'),
      render: row => <WaiverOf of={row} name={row.ruleTitle} short />,
    },
    {
      key: 'subject',
      title: t('waiversPage.subject'),
      render: ({ entityRef }) => <EntityName entityRef={entityRef} />,
    },
    {
      key: 'owner',
      title: t('waiversPage.owner'),
      render: ({ owner }) => owner && <EntityName entityRef={owner} />,
    },
    over
      ? {
          key: 'state',
          title: t('waiversPage.state'),
          render: ({ state }) => <WaiverStateMark state={state} />,
        }
      : {
          key: 'underlying',
          title: t('waiversPage.underlying'),
          render: ({ underlying }) =>
            underlying && <StatusMark status={underlying} word />,
        },
    {
      key: 'ends',
      title: t(over ? 'waiversPage.ended' : 'waiversPage.ends'),
      render: row => moment(over ? endOf(row) : row.expiresAt),
    },
    {
      key: 'reason',
      title: t('waiversPage.reason'),
      render: ({ reason }) => reason,
    },
    {
      key: 'asked',
      title: t('waiversPage.asked'),
      render: row => person(row.requestedBy),
    },
    {
      key: 'decided',
      title: t('waiversPage.decided'),
      render: row => person(row.decidedBy),
    },
  ];
  return (
    <ResponsiveTable
      label={label}
      columns={columns}
      groups={[
        {
          key: 'waivers',
          rows: waivers.map(row => ({ key: row.id, row })),
        },
      ]}
    />
  );
}

/** When it was over: taken back, turned down, or at its end. */
function endOf({ state, endedAt, decidedAt, expiresAt }: Waiver): string {
  return endedAt ?? (state === 'declined' && decidedAt ? decidedAt : expiresAt);
}
