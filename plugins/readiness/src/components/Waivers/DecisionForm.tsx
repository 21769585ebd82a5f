import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Waiver,
  WaiverAct,
} from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { readinessApiRef } from '../../api';
import { endOfDay } from '../../domain/acts';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { ActForm, FormDay, FormText } from '../Acts';

/** Decides on a waiver, ends it, or says something of it. */
export function DecisionForm(props: {
  act: Exclude<WaiverAct, 'renew'>;
  waiver: Waiver;
  title: string;
  acts: Pick<SubjectActs, 'show'>;
  onDone(): void;
  onCancel(): void;
}) {
  const { act, waiver, title, acts, onDone, onCancel } = props;
  const { waivers } = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const { zone, calendarDay } = useTime();
  const [now] = useState(() => new Date());
  const dayOf = (date: DateTime) => date.setZone(zone).toISODate()!;
  const until = waiver.wantedUntil;
  const wanted = dayOf(DateTime.fromISO(until));
  const [words, setWords] = useState('');
  const [day, setDay] = useState(wanted);
  const approving = act === 'approve';
  const expiresAt =
    day === wanted ? until : endOfDay(day, { now, zone, until });
  const comment = words.trim();

  const take = () => {
    switch (act) {
      case 'approve':
        return waivers.approve(waiver, {
          ...(day !== wanted && { expiresAt }),
          ...(comment && { comment }),
        });
      case 'comment':
        return waivers.comment(waiver.id, comment);
      default:
        return waivers[act](waiver, comment);
    }
  };
  return (
    <ActForm
      title={title}
      submit={t(`waivers.act.${act}`)}
      complete={approving ? expiresAt !== undefined : comment !== ''}
      onDone={onDone}
      onCancel={onCancel}
      act={async () => {
        await take();
        await acts.show(t(`waivers.said.${act}`));
      }}
    >
      {approving && (
        <FormDay
          label={t('waivers.until')}
          help={t('waivers.untilHelp', { day: calendarDay(wanted) })}
          min={dayOf(DateTime.fromJSDate(now))}
          max={wanted}
          value={day}
          onChange={setDay}
        />
      )}
      <FormText
        required={!approving}
        label={t(
          approving || act === 'comment' ? 'waivers.comment' : 'waivers.why',
        )}
        value={words}
        onChange={setWords}
      />
    </ActForm>
  );
}
