import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Clause } from '../../domain/rules';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  root: { overflowWrap: 'anywhere' },
}));

/** A condition on entities, in words. */
export function ClauseText(props: { clause: Clause }) {
  const { clause } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  switch (clause.kind) {
    case 'all':
    case 'any':
      return (
        <>
          {t(`rulePage.${clause.kind}`)}
          <ul className={classes.list}>
            {clause.of.map(part => (
              <li key={JSON.stringify(part)}>
                <ClauseText clause={part} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'not':
      return (
        <>
          {t('rulePage.not')} <ClauseText clause={clause.of} />
        </>
      );
    case 'other':
      return <code className={classes.root}>{clause.text}</code>;
    case 'exists':
    case 'missing':
      return (
        <span className={classes.root}>
          {t(`rulePage.${clause.kind}`, { field: fieldWords(clause.field) })}
        </span>
      );
    default:
      return (
        <span className={classes.root}>
          {t(`rulePage.${clause.kind}`, {
            field: fieldWords(clause.field),
            values: anyOf(clause.values),
          })}
        </span>
      );
  }

  function fieldWords(field: string): string {
    const [, what, name] =
      /^metadata\.(annotation|label)s\.(.+)$/.exec(field) ?? [];
    if (what === 'annotation') return t('rulePage.annotation', { name });
    return what ? t('rulePage.label', { name }) : field;
  }

  function anyOf(values: string[]): string {
    const last = values.at(-1) ?? '';
    return values.length < 2
      ? last
      : t('rulePage.or', { values: values.slice(0, -1).join(', '), last });
  }
}
