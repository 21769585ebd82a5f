import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { useRef } from 'react';
import { readinessApiRef } from '../../api';
import { useOutcome } from '../../hooks/rollout/useOutcome';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { Mark, NoteForm, OutcomeMessage, Part, Quote } from '../Rollout/parts';

const marks = {
  open: { sign: '◷', tone: 'open' },
  met: { sign: '✓', tone: 'good' },
  expired: { sign: '✗', tone: 'bad' },
} as const;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
}));

/** Under which conditions it is accepted, and which of them are met. */
export function ConditionsPart(props: {
  acceptance: Acceptance;
  onRecorded(): void;
}) {
  const { summary, conditions, may } = props.acceptance;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, calendarDay } = useTime();
  const api = useApi(readinessApiRef).acceptances;
  const classes = useStyles();
  const { outcome, record } = useOutcome(props.onRecorded);
  const home = useRef<HTMLDivElement>(null);
  return (
    <Part title={t('acceptances.conditions.title')}>
      <OutcomeMessage ref={home} outcome={outcome} />
      {conditions.length === 0 && (
        <Typography variant="body2">
          {t('acceptances.conditions.none')}
        </Typography>
      )}
      {conditions.length > 0 && (
        <ul className={classes.list}>
          {conditions.map(({ id, text, due, state, settled }) => (
            <li key={id} className={classes.item}>
              <Typography variant="body2">
                <Mark {...marks[state]}>
                  {t(`acceptances.conditions.state.${state}`)}
                </Mark>
                {' · '}
                {text} ·{' '}
                {t('acceptances.conditions.due', { day: calendarDay(due) })}
              </Typography>
              {settled && (
                <>
                  <Typography variant="body2">
                    {t('acceptances.conditions.by', {
                      person: (
                        <EntityRefLink
                          entityRef={settled.by}
                          hideIcon
                          underline="always"
                        />
                      ),
                      age: age(settled.at),
                    })}
                  </Typography>
                  {settled.note && <Quote>{settled.note}</Quote>}
                </>
              )}
              {may.settle && !settled && (
                <OpenedForm
                  home={home}
                  acts={[
                    {
                      act: 'settle',
                      label: t('acceptances.conditions.settle'),
                    },
                  ]}
                  form={(_, close) => (
                    <NoteForm
                      title={t('acceptances.conditions.settleOf', {
                        condition: text,
                      })}
                      submit={t('acceptances.conditions.settle')}
                      label={t('acceptances.conditions.what')}
                      required
                      onDone={close.done}
                      onCancel={close.cancel}
                      act={note =>
                        record(
                          () =>
                            api.settle(summary.id, id, {
                              note,
                              version: summary.version,
                            }),
                          t('acceptances.act.done.settle'),
                        )
                      }
                    />
                  )}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
