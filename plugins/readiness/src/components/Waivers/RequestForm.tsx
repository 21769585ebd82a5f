import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { readinessApiRef } from '../../api';
import { endOfDay, lastDay } from '../../domain/acts';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { ActForm, FormDay, FormText } from '../Acts';

/** Asks for a waiver, or for one that follows another. */
export function RequestForm(props: {
  ruleId: string;
  title: string;
  /** The waiver that this one follows, with its words to start from. */
  renews?: Waiver;
  acts: SubjectActs;
  onDone(): void;
  onCancel(): void;
}) {
  const { ruleId, title, renews, acts, onDone, onCancel } = props;
  const { entityRef, standardId, longestWaiverDays = 0 } = acts;
  const { waivers } = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const { zone, calendarDay } = useTime();
  const [now] = useState(() => new Date());
  const limit = lastDay(now, longestWaiverDays, zone);
  const [reason, setReason] = useState(renews?.reason ?? '');
  const [control, setControl] = useState(renews?.compensatingControl ?? '');
  const [day, setDay] = useState('');
  const expiresAt = endOfDay(day, { now, zone, until: limit.until });
  return (
    <ActForm
      title={title}
      submit={t('waivers.send')}
      complete={Boolean(reason.trim() && control.trim() && expiresAt)}
      onDone={onDone}
      onCancel={onCancel}
      act={async () => {
        await waivers.request({
          entityRef,
          standardId,
          ruleId,
          reason: reason.trim(),
          compensatingControl: control.trim(),
          expiresAt: expiresAt!,
          ...(renews && { renews: renews.id }),
        });
        await acts.show(t(`waivers.said.${renews ? 'renew' : 'request'}`));
      }}
    >
      <Typography variant="body2">
        {t('waivers.another')}{' '}
        {acts.deciders.length > 0 &&
          t('waivers.deciders', {
            groups: (
              <EntityRefLinks entityRefs={acts.deciders} defaultKind="group" />
            ),
          })}
      </Typography>
      <FormText
        required
        label={t('waivers.reason')}
        help={t('waivers.reasonHelp')}
        value={reason}
        onChange={setReason}
      />
      <FormText
        required
        label={t('waivers.control')}
        help={t('waivers.controlHelp')}
        value={control}
        onChange={setControl}
      />
      <FormDay
        label={t('waivers.until')}
        help={t('waivers.untilHelp', { day: calendarDay(limit.day) })}
        min={DateTime.fromJSDate(now, { zone }).toISODate()!}
        max={limit.day}
        value={day}
        onChange={setDay}
      />
    </ActForm>
  );
}
