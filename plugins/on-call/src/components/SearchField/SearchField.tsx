import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { onCallTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { width: '100%', maxWidth: 480, marginBottom: theme.spacing(1) },
  // A label in the field's own grey is too faint on the page's background.
  label: { color: theme.palette.text.primary },
}));

/** Finds as it is typed. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange(value: string): void;
}) {
  const { label, value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <TextField
      className={classes.root}
      id="on-call-search"
      size="small"
      variant="outlined"
      label={label}
      InputLabelProps={{ className: classes.label }}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon aria-hidden />
          </InputAdornment>
        ),
        endAdornment: value && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              aria-label={t('now.clear')}
              onClick={() => onChange('')}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
}
