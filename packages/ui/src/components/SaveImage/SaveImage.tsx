import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { useTheme } from '@material-ui/core/styles';
import ImageIcon from '@material-ui/icons/Image';
import type { RefObject } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { saveFile } from '../../file/saveFile';
import { uiTranslationRef } from '../../translation';
import { Message } from '../Message';

/** Twice the size, so that it is sharp on a slide. */
const PIXEL_RATIO = 2;

/** Saves a part of the page as a PNG, for a slide. */
export function SaveImage(props: {
  of: RefObject<HTMLElement>;
  /** What it shows, for those who only hear the button. */
  thing: string;
  /** Of the file, without its ending. */
  name: string;
}) {
  const { of, thing, name } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const { palette } = useTheme();
  const [state, save] = useAsyncFn(async () => {
    if (!of.current) return;
    const { toPng } = await import('html-to-image');
    const image = await toPng(of.current, {
      pixelRatio: PIXEL_RATIO,
      backgroundColor: palette.background.paper,
      // What is there to be pressed has no place on a slide.
      filter: node =>
        !(node instanceof HTMLElement && node.dataset.print === 'hide'),
    });
    saveFile(image, `${name}.png`);
  }, [of, name, palette]);
  return (
    <span data-print="hide">
      <Button
        size="small"
        startIcon={<ImageIcon />}
        disabled={state.loading}
        aria-label={t('save.imageOf', { thing })}
        onClick={save}
      >
        {t('save.image')}
      </Button>
      {state.error && (
        <Message severity="error">
          {t('save.failed', { reason: state.error.message })}
        </Message>
      )}
    </span>
  );
}
