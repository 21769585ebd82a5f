import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EscalationLevel } from '@operations-in-teams/plugin-on-call-common';
import { Message } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';

/** Says that a level, with all of its targets, has nobody. */
export function NobodyLine(props: { level: EscalationLevel }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const targets = props.level.targets.map(({ name }) => name).join(', ');
  return (
    <Message severity="warning">
      {targets ? t('level.nobodyOn', { targets }) : t('level.nobody')}
    </Message>
  );
}
