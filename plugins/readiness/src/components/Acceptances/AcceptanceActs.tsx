import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { useRef } from 'react';
import { readinessApiRef } from '../../api';
import { useOutcome } from '../../hooks/rollout/useOutcome';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { NoteForm, OutcomeMessage } from '../Rollout/parts';
import { AcceptForm } from './AcceptForm';

type RecordAct = 'accept' | 'decline' | 'withdraw';

/** What the viewer may do with a record: accept, decline, take back. */
export function AcceptanceActs(props: {
  acceptance: Acceptance;
  onRecorded(): void;
}) {
  const { summary, may } = props.acceptance;
  const { id, version, subject, needed } = summary;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef).acceptances;
  const { outcome, record } = useOutcome(props.onRecorded);
  const home = useRef<HTMLDivElement>(null);
  const names = { subject: parseEntityRef(subject).name };
  const offered: Record<RecordAct, boolean> = {
    accept: may.decide && !summary.subjectGone,
    decline: may.decide && !summary.subjectGone,
    withdraw: may.withdraw,
  };
  return (
    <>
      <OutcomeMessage ref={home} outcome={outcome} />
      <OpenedForm
        acts={(Object.keys(offered) as RecordAct[])
          .filter(act => offered[act])
          .map(act => ({ act, label: t(`acceptances.act.${act}`) }))}
        home={home}
        form={(act, close) => {
          const done = t(`acceptances.act.done.${act}`);
          const shared = {
            title: t(`acceptances.act.${act}Of`, names),
            submit: t(`acceptances.act.${act}`),
            onDone: close.done,
            onCancel: close.cancel,
          };
          if (act === 'accept') {
            return (
              <AcceptForm
                {...shared}
                help={t('acceptances.act.counts', { count: needed })}
                act={decision =>
                  record(
                    () =>
                      api.decide(id, {
                        decision: 'accept',
                        version,
                        ...decision,
                      }),
                    done,
                  )
                }
              />
            );
          }
          return (
            <NoteForm
              {...shared}
              label={t('acceptances.act.why')}
              required
              act={note =>
                record(
                  () =>
                    act === 'decline'
                      ? api.decide(id, { decision: 'decline', version, note })
                      : api.withdraw(id, { version, note }),
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
