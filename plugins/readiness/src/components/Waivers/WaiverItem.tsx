import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Waiver,
  WaiverAct,
} from '@operations-in-teams/plugin-readiness-common';
import type { RefObject } from 'react';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { DecisionForm } from './DecisionForm';
import { RequestForm } from './RequestForm';
import { WaiverFacts } from './WaiverFacts';

/**
 * One waiver with its words, and what the viewer may do to it here; how long a
 * renewal may be is told by the scorecard alone.
 */
export function WaiverItem(props: {
  waiver: Waiver;
  /** Of its rule. */
  title: string;
  acts: SubjectActs;
  home: RefObject<HTMLElement>;
}) {
  const { waiver, title, acts, home } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <>
      <WaiverFacts waiver={waiver} />
      <OpenedForm<WaiverAct>
        acts={waiver.may
          .filter(act => act !== 'renew' || acts.longestWaiverDays)
          .map(act => ({ act, label: t(`waivers.act.${act}`) }))}
        home={home}
        form={(act, { done, cancel }) => {
          const shared = {
            title: t(`waivers.form.${act}`, { rule: title }),
            acts,
            onDone: done,
            onCancel: cancel,
          };
          return act === 'renew' ? (
            <RequestForm
              key={act}
              ruleId={waiver.ruleId}
              renews={waiver}
              {...shared}
            />
          ) : (
            <DecisionForm key={act} act={act} waiver={waiver} {...shared} />
          );
        }}
      />
    </>
  );
}
