import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  SourceFeed,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { Fragment } from 'react';
import { onCallTranslationRef } from '../../translation';

/**
 * Says of each source that is not fresh what is wrong with it, and its age; and
 * the same of those of its feeds that a page reads.
 */
export function SourceMessages(props: {
  sources: SourceState[];
  feeds?: Array<SourceFeed['feed']>;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const nameOf = (account: string, part: 'source' | 'feed') =>
    account === 'default'
      ? t('source.pagerDuty')
      : t(`${part}.account`, { account });
  return (
    <>
      {props.sources.map(source => (
        <Fragment key={source.account}>
          {source.state !== 'ok' && (
            <SourceMessage
              {...source}
              account={nameOf(source.account, 'source')}
            />
          )}
          {source.feeds
            ?.filter(({ feed }) => props.feeds?.includes(feed))
            .filter(({ state, problem }) => state !== 'ok' || problem)
            .map(feed => (
              <FeedMessage
                key={feed.feed}
                {...feed}
                account={nameOf(source.account, 'feed')}
              />
            ))}
        </Fragment>
      ))}
    </>
  );
}

function SourceMessage(props: SourceState) {
  const { account, state, collectedAt, problem } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { age: ageOf } = useTime();
  const age = ageOf(collectedAt);

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

function FeedMessage(props: SourceFeed & { account: string }) {
  const { account, feed, state, collectedAt, problem } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { age: ageOf } = useTime();
  const what = t(`feed.${feed}`, { account });
  const age = ageOf(collectedAt);

  const text = () => {
    if (state === 'pending') return t('feed.pending', { what });
    if (state === 'stale') return t('feed.stale', { what, age });
    if (state === 'ok') return t('feed.partly', { what });
    return collectedAt
      ? t('feed.unavailable', { what, age })
      : t('feed.unavailableNever', { what });
  };
  return (
    <Message severity={state === 'pending' ? 'info' : 'warning'}>
      {text()} {problem?.message}
    </Message>
  );
}
