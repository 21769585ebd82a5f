import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityOwnership } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  type AcceptanceSummary,
  readinessAcceptanceRequestPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { Message, useKnown, useTime } from '@operations-in-teams/ui';
import { useRef } from 'react';
import { readinessApiRef } from '../../api';
import { useOutcome } from '../../hooks/rollout/useOutcome';
import { useRolloutLinks } from '../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { NoteForm, OutcomeMessage } from '../Rollout/parts';
import { AcceptanceStateMark } from './AcceptanceStateMark';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 2), marginTop: theme.spacing(2) },
}));

/** Whether an entity is accepted into on-call, and a way for its owners to ask. */
export function AcceptanceCard(props: { entity: Entity }) {
  const { entity } = props;
  const subject = stringifyEntityRef(entity);
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  const api = useApi(readinessApiRef).acceptances;
  const links = useRolloutLinks();
  const classes = useStyles();
  const { isOwnedEntity } = useEntityOwnership();
  const { allowed } = usePermission({
    permission: readinessAcceptanceRequestPermission,
  });
  const known = useKnown(
    subject,
    async () => (await api.list({ subject, limit: 20 })).items,
    [api],
  );
  const { outcome, record } = useOutcome(known.retry);
  const home = useRef<HTMLDivElement>(null);
  if (!known.value && !known.error) return null;
  const shown = currentOf(known.value ?? []);
  const isOpen = shown?.state === 'open';
  return (
    <Card className={classes.root}>
      <Typography variant="subtitle1" component="h2">
        {t('acceptances.ask.title')}
      </Typography>
      {known.error ? (
        <Message severity="warning">
          {t('acceptances.ask.failed', { reason: known.error.message })}
        </Message>
      ) : (
        <Typography variant="body2">
          {shown ? (
            <>
              <AcceptanceStateMark state={shown.state} />
              {': '}
              {words(shown)}{' '}
              {shown.reviews.length > 0 && `${t('acceptances.ask.review')} `}
              <Link to={links.acceptance(shown.id)}>
                {t('acceptances.ask.toRecord')}
              </Link>
            </>
          ) : (
            t('acceptances.ask.notAccepted')
          )}
        </Typography>
      )}
      <OutcomeMessage ref={home} outcome={outcome} />
      {allowed && isOwnedEntity(entity) && !isOpen && known.value && (
        <OpenedForm
          home={home}
          acts={[
            {
              act: 'ask',
              label: t(
                shown?.state === 'accepted'
                  ? 'acceptances.ask.again'
                  : 'acceptances.ask.button',
              ),
            },
          ]}
          form={(_, close) => (
            <NoteForm
              title={t('acceptances.ask.button')}
              submit={t('acceptances.ask.send')}
              label={t('acceptances.ask.note')}
              help={t('acceptances.ask.help')}
              required
              onDone={close.done}
              onCancel={close.cancel}
              act={note =>
                record(
                  () => api.request({ subject, note }),
                  t('acceptances.ask.done'),
                )
              }
            />
          )}
        />
      )}
    </Card>
  );

  function words({ state, asked, decidedAt }: AcceptanceSummary): string {
    if (state === 'open')
      return t('acceptances.ask.open', { age: age(asked.at) });
    return t(
      state === 'accepted'
        ? 'acceptances.ask.accepted'
        : 'acceptances.ask.declined',
      { age: age(decidedAt ?? asked.at) },
    );
  }
}

/** What waits, else what is in force, else what became of the last request. */
function currentOf(items: AcceptanceSummary[]): AcceptanceSummary | undefined {
  return (['open', 'accepted'] as const)
    .map(state => items.find(item => item.state === state))
    .concat(items.find(item => item.state === 'declined'))
    .find(item => item !== undefined);
}
