import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { useRef } from 'react';
import { readinessApiRef } from '../../api';
import { useOutcome } from '../../hooks/rollout/useOutcome';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { NoteForm, OutcomeMessage, Part, Quote } from '../Rollout/parts';

/** What is said about a request, oldest first. */
export function DiscussionPart(props: {
  acceptance: Acceptance;
  onRecorded(): void;
}) {
  const { summary, comments, may } = props.acceptance;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  const api = useApi(readinessApiRef).acceptances;
  const { outcome, record } = useOutcome(props.onRecorded);
  const home = useRef<HTMLDivElement>(null);
  return (
    <Part title={t('acceptances.one.discussion')}>
      {comments.length === 0 && (
        <Typography variant="body2">
          {t('acceptances.one.noComments')}
        </Typography>
      )}
      {comments.map(({ by, at, note }) => (
        <div key={`${by} ${at}`}>
          <Typography variant="body2">
            <EntityRefLink entityRef={by} hideIcon underline="always" />,{' '}
            {age(at)}
          </Typography>
          {note && <Quote>{note}</Quote>}
        </div>
      ))}
      <OutcomeMessage ref={home} outcome={outcome} />
      {may.comment && (
        <OpenedForm
          home={home}
          acts={[{ act: 'comment', label: t('acceptances.act.comment') }]}
          form={(_, close) => (
            <NoteForm
              title={t('acceptances.act.comment')}
              submit={t('acceptances.act.send')}
              label={t('acceptances.act.text')}
              required
              onDone={close.done}
              onCancel={close.cancel}
              act={note =>
                record(
                  () => api.comment(summary.id, note),
                  t('acceptances.act.done.comment'),
                )
              }
            />
          )}
        />
      )}
    </Part>
  );
}
