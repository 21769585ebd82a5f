import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { onCallTranslationRef } from '../../translation';
import { Message } from '../Messages';

/**
 * Nothing could be read: what went wrong, and a way to try again. In place of
 * `ResponseErrorPanel`, whose headings break the order of those around it.
 */
export function LoadError(props: {
  error: Error;
  title?: string;
  onRetry(): void;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <Message severity="error">
      {props.title ?? t('error.title')}: {props.error.message}{' '}
      <Button size="small" color="inherit" onClick={props.onRetry}>
        {t('error.retry')}
      </Button>
    </Message>
  );
}
