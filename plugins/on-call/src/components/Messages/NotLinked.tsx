import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ANNOTATION_PAGERDUTY_SERVICE_ID } from '@operations-in-teams/plugin-on-call-common';
import { onCallTranslationRef } from '../../translation';

const snippet = `metadata:
  annotations:
    ${ANNOTATION_PAGERDUTY_SERVICE_ID}: PXXXXXX`;

const useStyles = makeStyles(theme => ({
  snippet: {
    flex: 1,
    minWidth: 0,
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1),
    overflowX: 'auto',
    border: `1px solid ${theme.palette.border}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** What to do where the entity names no PagerDuty service. */
export function NotLinked() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {t('notLinked.title')}
      </Typography>
      <Typography variant="body2">{t('notLinked.description')}</Typography>
      <Box display="flex" alignItems="flex-start">
        {/* Scrolls sideways in a narrow card, so the keyboard must reach it. */}
        <pre
          className={classes.snippet}
          role="group"
          aria-label={t('notLinked.snippet')}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {snippet}
        </pre>
        <CopyTextButton
          text={snippet}
          aria-label={t('notLinked.copy')}
          tooltipText={t('notLinked.copy')}
        />
      </Box>
      <Typography variant="body2">{t('notLinked.several')}</Typography>
    </>
  );
}
