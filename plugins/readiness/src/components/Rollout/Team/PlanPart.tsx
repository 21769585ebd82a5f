import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  type Investment,
  type InvestmentPlan,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useRef } from 'react';
import { readinessApiRef } from '../../../api';
import { useOutcome } from '../../../hooks/rollout/useOutcome';
import { useInvestments } from '../../../hooks/rollout/useTeamPlan';
import { readinessTranslationRef } from '../../../translation';
import { OpenedForm } from '../../Acts';
import { OutcomeMessage, Part } from '../parts';
import { InvestmentForm } from './InvestmentForm';
import { InvestmentItem } from './InvestmentItem';
import { KINDS } from './kinds';

const fresh: InvestmentPlan = {
  kind: 'technicalDebt',
  title: '',
  state: 'planned',
  progress: 0,
};

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 1.5), padding: 0 },
}));

/** What a team invests in to get ready, by kind. */
export function PlanPart(props: { team: string; mayPlan: boolean }) {
  const { team, mayPlan } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef).teamPlans;
  const classes = useStyles();
  const state = useInvestments(team);
  const { outcome, record } = useOutcome(state.retry);
  const home = useRef<HTMLDivElement>(null);
  const change = ({ id, version }: Investment, plan: InvestmentPlan) =>
    api.updateInvestment(team, id, { version, plan });
  return (
    <Part title={t('teamPlan.title')}>
      <PageState
        state={state}
        loading={t('teamPlan.loading')}
        failed={t('teamPlan.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {({ items, asOf }) => (
          <>
            <OutcomeMessage ref={home} outcome={outcome} />
            {items.length === 0 && (
              <Typography variant="body2">{t('teamPlan.none')}</Typography>
            )}
            {KINDS.map(kind => {
              const own = items.filter(({ plan }) => plan.kind === kind);
              if (own.length === 0) return null;
              return (
                <section key={kind} aria-label={t(`teamPlan.kind.${kind}`)}>
                  <Typography variant="subtitle1" component="h3">
                    {t(`teamPlan.kind.${kind}`)}
                  </Typography>
                  <ul className={classes.list}>
                    {own.map(item => (
                      <InvestmentItem
                        key={item.id}
                        item={item}
                        mayPlan={mayPlan}
                        home={home}
                        onChange={(plan, done) =>
                          record(() => change(item, plan), done)
                        }
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
            {mayPlan && (
              <OpenedForm
                home={home}
                acts={[{ act: 'add', label: t('teamPlan.add') }]}
                form={(_, close) => (
                  <InvestmentForm
                    team={team}
                    title={t('teamPlan.add')}
                    plan={fresh}
                    onDone={close.done}
                    onCancel={close.cancel}
                    act={plan =>
                      record(
                        () => api.addInvestment(team, plan),
                        t('teamPlan.done.add'),
                      )
                    }
                  />
                )}
              />
            )}
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </Part>
  );
}
