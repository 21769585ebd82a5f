import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { saveFile } from '@operations-in-teams/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { onCallTranslationRef } from '../../translation';

/** Saves a file exactly as the backend gives it. */
export function DownloadButton(props: {
  name: string;
  read(): Promise<string>;
}) {
  const { name, read } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const alerts = useApi(alertApiRef);
  const [{ loading }, save] = useAsyncFn(async () => {
    try {
      saveFile(new Blob([await read()], { type: 'text/csv' }), name);
    } catch (error) {
      alerts.post({
        severity: 'error',
        message: t('pay.refused', {
          reason: error instanceof Error ? error.message : String(error),
        }),
      });
    }
  }, [name, read, alerts, t]);
  return (
    <Button
      size="small"
      data-print="hide"
      startIcon={<DownloadIcon />}
      disabled={loading}
      onClick={save}
    >
      {t('pay.download')}
    </Button>
  );
}
