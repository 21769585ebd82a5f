import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SourceState } from '@operations-in-teams/plugin-on-call-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';

/** Says of each source that is not fresh what is wrong with it, and its age. */
export function SourceMessages(props: { sources: SourceState[] }) {
  return (
    <>
      {props.sources
        .filter(({ state }) => state !== 'ok')
        .map(source => (
          <SourceMessage key={source.account} source={source} />
        ))}
    </>
  );
}

function SourceMessage(props: { source: SourceState }) {
  const { account: id, state, collectedAt, problem } = props.source;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { age: ageOf } = useTime();
  const age = ageOf(collectedAt);
  const account =
    id === 'default'
      ? t('source.pagerDuty')
      : t('source.account', { account: id });

  const text = () => {
    if (state === 'pending') return t('source.pending', { account });
    if (state === 'stale') return t('source.stale', { account, age });
    return collectedAt
      ? t('source.unavailable', { account, age })
      : t('source.unavailableNever', { account });
  };
  return (
    <Message severity={state === 'pending' && !problem ? 'info' : 'warning'}>
      {text()} {problem?.message}
    </Message>
  );
}
