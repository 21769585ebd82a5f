import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEvidenceFields } from '../../hooks/rules/useRule';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  subtle: { color: theme.palette.textSubtle },
}));

/** What a rule reads, what that is, and where it comes from. */
export function RuleEvidence(props: { paths: string[] }) {
  const { paths } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const fields = useEvidenceFields();
  if (paths.length === 0) {
    return <Typography variant="body2">{t('rulePage.noEvidence')}</Typography>;
  }
  // A check may read what is within a field.
  const fieldOf = (path: string) => {
    const parts = path.split('.');
    return parts
      .map((_, index) => fields?.get(parts.slice(0, index + 1).join('.')))
      .find(Boolean);
  };
  return (
    <ul className={classes.list}>
      {paths.map(path => {
        const field = fieldOf(path);
        return (
          <Typography key={path} variant="body2" component="li">
            <code>{path}</code>
            {field?.description && ` ${field.description}`}
            {field && (
              <span className={classes.subtle}>
                {' '}
                {t('rulePage.source', { source: field.source })}
              </span>
            )}
          </Typography>
        );
      })}
    </ul>
  );
}
