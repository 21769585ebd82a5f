import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import type { Known } from '../../hooks/useKnown';
import { useTime } from '../../hooks/useTime';
import { uiTranslationRef } from '../../translation';
import { LoadError } from '../LoadError';
import { Message } from '../Message';

/** What a page reads, in each of its states: loading, error, known, stale. */
export function PageState<T extends { asOf?: string }>(props: {
  state: Known<T>;
  /** What is being read, while it is. */
  loading: string;
  /** What could not be read, where it could not. */
  failed: string;
  /** The permission that a refusal is for. */
  permission: string;
  children(value: T): ReactNode;
}) {
  const { value, loading, error, retry } = props.state;
  const { t } = useTranslationRef(uiTranslationRef);
  const { age } = useTime();
  if (!value) {
    if (!error || loading) return <Progress aria-label={props.loading} />;
    return isNotAllowed(error) ? (
      <Message severity="info">
        {t('error.notAllowed', { permission: props.permission })}
      </Message>
    ) : (
      <LoadError error={error} title={props.failed} onRetry={retry} />
    );
  }
  return (
    <>
      {error && (
        <Message severity="warning">
          {t('error.refresh', {
            reason: error.message,
            age: age(value.asOf),
          })}
        </Message>
      )}
      {props.children(value)}
    </>
  );
}

/** Errors of the backend carry the one that they were there as their cause. */
function isNotAllowed(error: Error): boolean {
  const cause = 'cause' in error ? error.cause : undefined;
  return [error, cause].some(
    each => each instanceof Error && each.name === 'NotAllowedError',
  );
}
