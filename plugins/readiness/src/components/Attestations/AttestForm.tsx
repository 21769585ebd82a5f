import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { AttestationKind } from '@operations-in-teams/plugin-readiness-common';
import { useTime, webAddress } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { readinessApiRef } from '../../api';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { ActForm, FormText } from '../Acts';
import { AnswerChoice } from './AnswerChoice';

/** Answers a question in the viewer's own name. */
export function AttestForm(props: {
  kind: AttestationKind;
  acts: SubjectActs;
  onDone(): void;
  onCancel(): void;
}) {
  const { kind, acts, onDone, onCancel } = props;
  const { attestations } = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const [now] = useState(() => DateTime.now());
  const [value, setValue] = useState<number>();
  const [link, setLink] = useState('');
  const [note, setNote] = useState('');
  const address = link.trim();
  const linked = address === '' ? !kind.linkRequired : isAddress(address);
  const until = now.plus({ milliseconds: kind.validForDays * 86_400_000 });
  return (
    <ActForm
      title={t('attestations.form', { kind: kind.title })}
      submit={t('attestations.send')}
      complete={value !== undefined && linked}
      onDone={onDone}
      onCancel={onCancel}
      act={async () => {
        await attestations.record({
          entityRef: acts.entityRef,
          standardId: acts.standardId,
          kindId: kind.id,
          value: value!,
          ...(address && { link: address }),
          ...(note.trim() && { note: note.trim() }),
        });
        await acts.show(t('attestations.said.record'));
      }}
    >
      <AnswerChoice kind={kind} value={value} onChange={setValue} />
      <FormText
        type="url"
        label={t('attestations.linkLabel')}
        help={t('attestations.linkInvalid')}
        required={kind.linkRequired}
        invalid={address !== '' && !linked}
        value={link}
        onChange={setLink}
      />
      <FormText
        label={t('attestations.note')}
        value={note}
        onChange={setNote}
      />
      <Typography variant="body2">
        {t('attestations.holds', {
          count: Math.round(kind.validForDays),
          day: day(until.toISO()!),
        })}{' '}
        {t(kind.private ? 'attestations.private' : 'attestations.inYourName')}
      </Typography>
    </ActForm>
  );
}

/** As the backend takes it: no spaces, and nothing but http and https. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && webAddress(text) !== undefined;
}
