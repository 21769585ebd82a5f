import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Investment,
  InvestmentPlan,
} from '@operations-in-teams/plugin-readiness-common';
import { formatShare, useTime, webAddress } from '@operations-in-teams/ui';
import type { RefObject } from 'react';
import { readinessTranslationRef } from '../../../translation';
import { OpenedForm } from '../../Acts';
import { Mark } from '../parts';
import { InvestmentForm } from './InvestmentForm';

const marks = {
  planned: { sign: '○', tone: 'quiet' },
  inProgress: { sign: '◷', tone: 'open' },
  done: { sign: '✓', tone: 'good' },
  dropped: { sign: '–', tone: 'quiet' },
} as const;

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  bar: { maxWidth: '20rem', margin: theme.spacing(0.5, 0) },
  subtle: { color: theme.palette.textSubtle },
}));

/** One item of a plan, beside the gaps that it closes. */
export function InvestmentItem(props: {
  item: Investment;
  mayPlan: boolean;
  home: RefObject<HTMLElement>;
  onChange(plan: InvestmentPlan, done: string): Promise<void>;
}) {
  const { item, mayPlan, home, onChange } = props;
  const { plan, gaps, team } = item;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale } = useTime();
  const classes = useStyles();
  const windowWords = useWindowWords()(plan);
  const tracker = webAddress(plan.tracker);
  const isOpen = plan.state === 'planned' || plan.state === 'inProgress';
  const percent = formatShare(plan.progress / 100, locale, 0);
  return (
    <li className={classes.root}>
      <Typography variant="body2">
        <Mark {...marks[plan.state]}>{t(`teamPlan.state.${plan.state}`)}</Mark>
        {' · '}
        {plan.title}
        {plan.owner && (
          <>
            {' · '}
            {t('teamPlan.owner', {
              person: (
                <EntityRefLink
                  entityRef={plan.owner}
                  hideIcon
                  underline="always"
                />
              ),
            })}
          </>
        )}
        {tracker && (
          <>
            {' · '}
            <Link to={tracker} underline="always">
              {t('teamPlan.tracker')}
            </Link>
          </>
        )}
      </Typography>
      {plan.text && <Typography variant="body2">{plan.text}</Typography>}
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={plan.progress}
        // The words beside it say the same.
        aria-hidden
      />
      <Typography className={classes.subtle} variant="body2">
        {[t('teamPlan.progress', { percent }), ...windowWords].join(' · ')}
      </Typography>
      {plan.closes && plan.closes.length > 0 && (
        <Typography className={classes.subtle} variant="body2">
          {t('teamPlan.gaps', {
            rules: plan.closes.map(({ rule }) => rule).join(', '),
            closed: String(gaps.closed),
            open: String(gaps.open),
            unknown: String(gaps.unknown),
          })}
        </Typography>
      )}
      {mayPlan && (
        <OpenedForm
          home={home}
          acts={[
            { act: 'edit' as const, label: t('teamPlan.edit') },
            ...(isOpen
              ? [{ act: 'finish' as const, label: t('teamPlan.finish') }]
              : []),
          ]}
          form={(act, close) => (
            <InvestmentForm
              team={team}
              title={t(`teamPlan.${act}Of`, { item: plan.title })}
              plan={
                act === 'finish'
                  ? { ...plan, state: 'done', progress: 100 }
                  : plan
              }
              onDone={close.done}
              onCancel={close.cancel}
              act={changed => onChange(changed, t(`teamPlan.done.${act}`))}
            />
          )}
        />
      )}
    </li>
  );
}

function useWindowWords() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  return ({ from, to, state }: InvestmentPlan): string[] => {
    const isOver =
      to !== undefined &&
      (state === 'planned' || state === 'inProgress') &&
      to < new Date().toISOString().slice(0, 10);
    const span = () => {
      if (from && to) {
        return t('teamPlan.window', {
          from: calendarDay(from),
          to: calendarDay(to),
        });
      }
      if (from) return t('teamPlan.from', { day: calendarDay(from) });
      return to && t('teamPlan.until', { day: calendarDay(to) });
    };
    return [span() || [], isOver ? t('teamPlan.late') : []].flat();
  };
}
