import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { Finding } from '@operations-in-teams/plugin-on-call-common';
import {
  uiTranslationRef,
  useTime,
  VisuallyHidden,
} from '@operations-in-teams/ui';
import { momentsInText } from '../../format/momentsInText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0.5, 0), padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start' },
  icon: {
    flex: '0 0 auto',
    marginRight: theme.spacing(0.5),
    fontSize: '1.1rem',
    color: theme.palette.status.warning,
  },
}));

/** Findings in one line each, where many stand close together. */
export function FindingLines(props: { findings: Finding[] }) {
  const { t } = useTranslationRef(uiTranslationRef);
  const { moment } = useTime();
  const classes = useStyles();
  if (props.findings.length === 0) return null;
  return (
    <ul className={classes.list}>
      {props.findings.map(({ message }, index) => (
        <Typography
          key={index}
          className={classes.line}
          variant="body2"
          component="li"
        >
          <WarningIcon className={classes.icon} aria-hidden />
          <span>
            <VisuallyHidden>{t('message.warning')}</VisuallyHidden>{' '}
            {momentsInText(message, moment)}
          </span>
        </Typography>
      ))}
    </ul>
  );
}
