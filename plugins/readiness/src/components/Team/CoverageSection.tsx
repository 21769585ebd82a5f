import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicyCoverage } from '@operations-in-teams/plugin-on-call-common';
import {
  AsOf,
  FactList,
  formatShare,
  Moment,
  PageState,
  useTime,
} from '@operations-in-teams/ui';
import { useTeamCoverage } from '../../hooks/team/useTeamCoverage';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';

const DAYS = 28;
const MOST_GAPS = 3;

const useStyles = makeStyles(theme => ({
  policy: {
    fontWeight: theme.typography.fontWeightBold as number,
    overflowWrap: 'anywhere',
  },
}));

/** Whether somebody answers on each of the next 28 days and nights. */
export function CoverageSection(props: { team: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Section title={t('teamPage.coverage')}>
      <PageState
        state={useTeamCoverage(props.team)}
        loading={t('teamPage.coverageLoading')}
        failed={t('teamPage.coverageFailed')}
        permission="on-call.status.read"
      >
        {({ items, asOf }) => (
          <>
            {items.length === 0 && (
              <Typography variant="body2">
                {t('teamPage.coverageNone')}
              </Typography>
            )}
            {items.map(item => (
              <Policy key={`${item.account} ${item.policy.id}`} item={item} />
            ))}
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </Section>
  );
}

function Policy(props: { item: PolicyCoverage }) {
  const { policy, windows, gaps, people, knownUntil } = props.item;
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  const classes = useStyles();
  const ahead = windows.find(({ days }) => days === DAYS);
  const near = gaps.filter(
    ({ start }) => !ahead || Date.parse(start) < Date.parse(ahead.until),
  );
  const moment = (iso: string, text: string) => (
    <Moment iso={iso} text={text} full={time.full(iso)} />
  );
  const facts = [
    ahead
      ? t('teamPage.covered', { share: formatShare(ahead.share, time.locale) })
      : t('teamPage.coverageUnknown'),
    ...(knownUntil ? [t('teamPage.people', { count: people })] : []),
  ];
  return (
    <>
      <Typography variant="body2">
        <span className={classes.policy}>{policy.name}</span>:{' '}
        {facts.join(', ')}
      </Typography>
      {near.length > 0 && (
        <FactList
          facts={[
            ...near.slice(0, MOST_GAPS).map(({ start, end }) =>
              t('teamPage.gap', {
                start: moment(start, time.moment(start)),
                end: moment(end, time.end(start, end)),
                length: time.length(start, end),
              }),
            ),
            ...(near.length > MOST_GAPS
              ? [t('teamPage.moreGaps', { count: near.length - MOST_GAPS })]
              : []),
          ]}
        />
      )}
    </>
  );
}
