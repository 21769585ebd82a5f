import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { type ReactNode, Suspense, useRef } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { SaveImage } from '../../components/SaveImage';
import { uiTranslationRef } from '../../translation';
import { useNoTabStops } from './useNoTabStops';

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0, breakInside: 'avoid' },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(0, 1),
  },
  drawing: { overflow: 'hidden' },
}));

/**
 * What stands around every chart: its title, what is to be seen in words, the
 * legend, a table that says the same, and a way to save it as an image. The
 * drawing loads when it is shown.
 */
export function ChartFrame(props: {
  title: string;
  heading?: 'h2' | 'h3' | 'h4';
  summary: string;
  height: number;
  legend?: ReactNode;
  /** Says the same; none where nothing is known. */
  table: ReactNode;
  saveAs?: string;
  /** Why there is nothing to draw. */
  instead?: string;
  children: ReactNode;
}) {
  const { title, heading, summary, height, legend, table, saveAs, instead } =
    props;
  const { t } = useTranslationRef(uiTranslationRef);
  const classes = useStyles();
  const figure = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  useNoTabStops(drawing);
  return (
    <figure ref={figure} className={classes.root} aria-label={title}>
      <figcaption>
        <Typography
          className={heading ? undefined : classes.title}
          variant={heading ? 'h6' : 'body1'}
          component={heading ?? 'div'}
        >
          {title}
        </Typography>
      </figcaption>
      {instead ? (
        <Typography variant="body2">{instead}</Typography>
      ) : (
        <div role="img" aria-label={`${title}. ${summary}`}>
          <div ref={drawing} className={classes.drawing} style={{ height }}>
            <Suspense fallback={null}>{props.children}</Suspense>
          </div>
        </div>
      )}
      {legend}
      <div className={classes.tools} data-print="hide">
        {table && (
          <Disclosure label={t('chart.asTable', { thing: title })}>
            {table}
          </Disclosure>
        )}
        {saveAs && !instead && (
          <SaveImage of={figure} thing={title} name={saveAs} />
        )}
      </div>
    </figure>
  );
}
