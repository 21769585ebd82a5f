import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import PrintIcon from '@material-ui/icons/Print';
import { uiTranslationRef } from '../../translation';

/** Opens the browser's print dialog, which also makes a PDF. */
export function PrintButton() {
  const { t } = useTranslationRef(uiTranslationRef);
  return (
    <Button
      data-print="hide"
      size="small"
      startIcon={<PrintIcon />}
      onClick={() => window.print()}
    >
      {t('save.print')}
    </Button>
  );
}
