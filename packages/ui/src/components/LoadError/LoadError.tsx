import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { uiTranslationRef } from '../../translation';
import { Message } from '../Message';

/**
 * Nothing could be read: what went wrong, and a way to try again. In place of
 * `ResponseErrorPanel`, whose headings break the order of those around it.
 */
export function LoadError(props: {
  error: Error;
  /** What could not be read. */
  title: string;
  onRetry(): void;
}) {
  const { t } = useTranslationRef(uiTranslationRef);
  return (
    <Message severity="error">
      {props.title}: {props.error.message}{' '}
      <Button size="small" color="inherit" onClick={props.onRetry}>
        {t('error.retry')}
      </Button>
    </Message>
  );
}
