import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import LinkIcon from '@material-ui/icons/Link';
import { useState } from 'react';
import { readinessTranslationRef } from '../../translation';

/** Copies an address to be sent; shows it where the browser does not let it. */
export function CopyLink(props: { to: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [said, setSaid] = useState('');
  const address = new URL(props.to, window.location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('teamPage.copied', { address }));
    } catch {
      setSaid(t('teamPage.copyFailed', { address }));
    }
  };
  return (
    <>
      <Button size="small" startIcon={<LinkIcon />} onClick={copy}>
        {t('teamPage.copy')}
      </Button>
      <Typography variant="caption" role="status">
        {said}
      </Typography>
    </>
  );
}
