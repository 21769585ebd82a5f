import { parseEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import { Message, saveFile } from '@operations-in-teams/ui';
import { reasonOf } from '../../domain/acts';
import { useFrozenEvidence } from '../../hooks/rollout/useFrozenEvidence';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 1), padding: 0 },
  subtle: { color: theme.palette.textSubtle },
}));

/** Every rule as it stood, and whether that is what was frozen. */
export function FrozenRules(props: { id: string; hash: string }) {
  const { id, hash } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { value, error } = useFrozenEvidence(id, hash);
  if (error) {
    return (
      <Message severity="error">
        {t('acceptances.evidence.failed', { reason: reasonOf(error) })}
      </Message>
    );
  }
  if (!value)
    return <Progress aria-label={t('acceptances.evidence.loading')} />;
  const { text, evidence, fits } = value;
  const verdict = () => {
    if (fits === undefined) return t('acceptances.evidence.unchecked');
    return t(
      fits ? 'acceptances.evidence.fits' : 'acceptances.evidence.differs',
    );
  };
  return (
    <>
      <Message severity={fits === false ? 'error' : 'info'}>
        {verdict()}
      </Message>
      <Button
        size="small"
        onClick={() =>
          saveFile(
            new Blob([text], { type: 'application/json' }),
            `acceptance-${id}.json`,
          )
        }
      >
        {t('acceptances.evidence.save')}
      </Button>
      {evidence.scorecards.map(scorecard => (
        <FrozenScorecard key={scorecard.entityRef} scorecard={scorecard} />
      ))}
    </>
  );
}

function FrozenScorecard(props: { scorecard: Scorecard }) {
  const { entityRef, items } = props.scorecard;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const title = t('acceptances.evidence.of', {
    subject: parseEntityRef(entityRef).name,
  });
  const results = items
    .flatMap(item => item.results)
    .filter(({ status }) => status !== 'notApplicable');
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {results.length === 0 && (
        <Typography variant="body2">
          {t('acceptances.evidence.notScored')}
        </Typography>
      )}
      {results.length > 0 && (
        <ul className={classes.list} aria-label={title}>
          {results.map(({ ruleId, title: rule, status, message }) => (
            <Typography key={ruleId} variant="body2" component="li">
              <StatusMark status={status} word /> {ruleId} {rule}
              {message && <span className={classes.subtle}> ({message})</span>}
            </Typography>
          ))}
        </ul>
      )}
    </>
  );
}
