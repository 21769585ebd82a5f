import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { StageRequest } from '@operations-in-teams/plugin-readiness-common';
import { Disclosure } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';
import { ActLine, CriteriaList, Mark, Quote } from '../parts';

const marks = {
  open: { sign: '◷', tone: 'open' },
  confirmed: { sign: '✓', tone: 'good' },
  declined: { sign: '✗', tone: 'bad' },
  withdrawn: { sign: '–', tone: 'quiet' },
} as const;

/** One request of a team, what became of it, and what stood behind it. */
export function RequestItem(props: { request: StageRequest }) {
  const { to, state, asked, decided, confidence, criteria } = props.request;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <>
      <Typography variant="body2">
        <Mark {...marks[state]}>
          {t('rollout.team.earlierItem', {
            stage: to.title,
            state: t(`rollout.team.state.${state}`),
          })}
        </Mark>
        {confidence !== undefined && (
          <>
            {' · '}
            {t('rollout.team.confidence', { value: String(confidence) })}
          </>
        )}
      </Typography>
      <Typography variant="body2">
        <ActLine act={asked} what="asked" />
      </Typography>
      {asked.note && <Quote>{asked.note}</Quote>}
      {decided && state !== 'open' && (
        <>
          <Typography variant="body2">
            <ActLine act={decided} what={state} />
          </Typography>
          {decided.note && <Quote>{decided.note}</Quote>}
        </>
      )}
      {criteria.length > 0 && (
        <Disclosure label={t('rollout.team.asItStood', { stage: to.title })}>
          <CriteriaList
            label={t('rollout.team.asItStood', { stage: to.title })}
            criteria={criteria}
          />
        </Disclosure>
      )}
    </>
  );
}
