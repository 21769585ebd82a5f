import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

type Source = Scorecard['sources'][number];

/** Says of each evidence source that did not answer what is wrong, since when. */
export function SourceMessages(props: { sources: Source[] }) {
  return (
    <>
      {props.sources
        .filter(({ state }) => state !== 'ok')
        .map(source => (
          <SourceMessage key={source.id} source={source} />
        ))}
    </>
  );
}

function SourceMessage(props: { source: Source }) {
  const { title, state, collectedAt, problem } = props.source;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const text = () => {
    if (state === 'pending') return t('source.pending', { source: title });
    if (state === 'partial') return t('source.partial', { source: title });
    return collectedAt
      ? t('source.unavailable', {
          source: title,
          age: age(collectedAt),
          moment: full(collectedAt),
        })
      : t('source.unavailableNever', { source: title });
  };
  return (
    <Message severity={state === 'pending' && !problem ? 'info' : 'warning'}>
      {text()} {problem}
    </Message>
  );
}
