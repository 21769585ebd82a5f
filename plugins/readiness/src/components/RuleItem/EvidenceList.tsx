import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  EvidenceValue,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { EvidenceValueText } from './EvidenceValueText';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
    '& code': { fontSize: '0.9em' },
  },
  source: { color: theme.palette.textSubtle },
}));

/** The values that a result rests on, each with its source and age. */
export function EvidenceList(props: {
  evidence: EvidenceValue[];
  sources: Scorecard['sources'];
}) {
  const { evidence, sources } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  if (evidence.length === 0) {
    return <Typography variant="body2">{t('details.noEvidence')}</Typography>;
  }
  const titleOf = (id: string) =>
    sources.find(source => source.id === id)?.title ?? id;
  return (
    <ul className={classes.list} aria-label={t('details.evidence')}>
      {evidence.map(({ path, source, value, collectedAt }) => (
        <Typography key={path} variant="body2" component="li">
          <code>{path}</code> = <EvidenceValueText path={path} value={value} />{' '}
          <span className={classes.source}>
            {collectedAt
              ? t('details.from', {
                  source: titleOf(source),
                  age: (
                    <Moment
                      iso={collectedAt}
                      text={age(collectedAt)}
                      full={full(collectedAt)}
                    />
                  ),
                })
              : t('details.fromNever', { source: titleOf(source) })}
          </span>
        </Typography>
      ))}
    </ul>
  );
}
