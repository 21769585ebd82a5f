import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useRef } from 'react';
import { readinessApiRef } from '../../../api';
import { missingOf } from '../../../domain/rollout';
import { useOutcome } from '../../../hooks/rollout/useOutcome';
import type { KnownTeamStage } from '../../../hooks/rollout/useTeamStage';
import { readinessTranslationRef } from '../../../translation';
import { OpenedForm } from '../../Acts';
import { NoteForm, OutcomeMessage } from '../parts';
import { AskForm } from './AskForm';

type StageAct = 'ask' | 'withdraw' | 'confirm' | 'decline';

/** What the viewer may do about the stage of a team: ask, take back, decide. */
export function StageActs(props: {
  known: KnownTeamStage;
  onRecorded(): void;
}) {
  const { stages, team } = props.known;
  const { may, request } = team;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef).stages;
  const { outcome, record } = useOutcome(props.onRecorded);
  const home = useRef<HTMLDivElement>(null);
  const offered: Record<StageAct, boolean> = {
    ask: may.request,
    withdraw: may.withdraw,
    confirm: may.decide,
    decline: may.decide,
  };
  const acts = (Object.keys(offered) as StageAct[])
    .filter(act => offered[act])
    .map(act => ({ act, label: t(`rollout.act.${act}`) }));
  return (
    <>
      <OutcomeMessage ref={home} outcome={outcome} />
      <OpenedForm
        acts={acts}
        home={home}
        form={(act, close) => {
          const handlers = { onDone: close.done, onCancel: close.cancel };
          const done = t(`rollout.act.done.${act}`);
          if (act === 'ask') {
            return (
              <AskForm
                {...handlers}
                stages={stages}
                team={team}
                act={wish => record(() => api.request(team.team, wish), done)}
              />
            );
          }
          if (!request) return null;
          const { id, version } = request;
          const names = { stage: request.to.title, team: team.title };
          if (act === 'withdraw') {
            return (
              <NoteForm
                {...handlers}
                title={t('rollout.act.withdraw')}
                submit={t('rollout.act.withdrawSend')}
                label={t('rollout.act.withdrawNote')}
                act={note =>
                  record(
                    () =>
                      api.withdraw(team.team, id, {
                        version,
                        ...(note && { note }),
                      }),
                    done,
                  )
                }
              />
            );
          }
          const missing = missingOf(criteriaOf(props.known)).length;
          return (
            <NoteForm
              {...handlers}
              title={t(`rollout.act.${act}Of`, names)}
              submit={t(`rollout.act.${act}`)}
              label={t('rollout.act.why')}
              required={act === 'decline' || missing > 0}
              help={
                act === 'confirm' && missing > 0
                  ? t('rollout.act.missing', { count: missing })
                  : undefined
              }
              act={note =>
                record(
                  () =>
                    api.decide(team.team, id, {
                      decision: act,
                      version,
                      ...(note && { note }),
                    }),
                  done,
                )
              }
            />
          );
        }}
      />
    </>
  );
}

/** What the stage that is asked for asks for: now where that is known. */
function criteriaOf({ team }: KnownTeamStage) {
  const { request, next } = team;
  return request?.to.id === next?.stage.id && next
    ? next.criteria
    : request?.criteria ?? [];
}
