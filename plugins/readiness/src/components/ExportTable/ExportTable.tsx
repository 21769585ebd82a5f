import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { Message, saveCsv } from '@operations-in-teams/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { readinessTranslationRef } from '../../translation';

/** Saves a table that the backend makes as a file. */
export function ExportTable(props: {
  label: string;
  /** Of the file, without its ending. */
  name: string;
  disabled?: boolean;
  /** Gives the table as CSV. */
  read(): Promise<string>;
}) {
  const { label, name, disabled, read } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const [state, save] = useAsyncFn(
    async () => saveCsv(await read(), `${name}.csv`),
    [read, name],
  );
  return (
    <span data-print="hide">
      <Button
        size="small"
        variant="outlined"
        disabled={disabled || state.loading}
        onClick={save}
      >
        {state.loading ? t('servicesPage.exporting') : label}
      </Button>
      {state.error && (
        <Message severity="error">
          {t('servicesPage.exportFailed', { reason: state.error.message })}
        </Message>
      )}
    </span>
  );
}
