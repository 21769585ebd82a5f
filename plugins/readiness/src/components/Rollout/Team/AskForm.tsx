import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Stage,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import { Choice } from '@operations-in-teams/ui';
import { useId, useState } from 'react';
import { byRank } from '../../../domain/rollout';
import { readinessTranslationRef } from '../../../translation';
import { ActForm, FormText } from '../../Acts';

const SCORES = ['1', '2', '3', '4', '5'];

/** A team asks to be seen in another stage, and says how it feels about it. */
export function AskForm(props: {
  stages: Stage[];
  team: TeamStage;
  act(wish: { to: string; note: string; confidence?: number }): Promise<void>;
  onDone(): void;
  onCancel(): void;
}) {
  const { stages, team, act, onDone, onCancel } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const id = useId();
  const others = byRank(stages).filter(stage => stage.id !== team.stage.id);
  const [to, setTo] = useState(team.next?.stage.id ?? others[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [confidence, setConfidence] = useState('');
  return (
    <ActForm
      title={t('rollout.act.ask')}
      submit={t('rollout.act.send')}
      complete={to !== '' && note.trim() !== ''}
      onDone={onDone}
      onCancel={onCancel}
      act={() =>
        act({
          to,
          note: note.trim(),
          ...(confidence && { confidence: Number(confidence) }),
        })
      }
    >
      <Choice
        id={`${id}-to`}
        label={t('rollout.act.to')}
        value={to}
        options={others.map(stage => ({ value: stage.id, label: stage.title }))}
        onChange={setTo}
      />
      <FormText
        label={t('rollout.act.note')}
        help={t('rollout.act.noteHelp')}
        value={note}
        required
        onChange={setNote}
      />
      <Choice
        id={`${id}-confidence`}
        label={t('rollout.act.confidence')}
        value={confidence}
        options={[
          { value: '', label: t('rollout.act.noConfidence') },
          ...SCORES.map(value => ({ value, label: value })),
        ]}
        onChange={setConfidence}
      />
    </ActForm>
  );
}
