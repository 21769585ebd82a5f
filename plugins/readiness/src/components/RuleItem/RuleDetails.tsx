import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  RuleResult,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { type ReactNode, useRef } from 'react';
import { attestationsOf } from '../../domain/acts';
import type { ScorecardChanges } from '../../hooks/useScorecardChanges';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { RuleAttestation } from '../Attestations';
import { RuleWaivers } from '../Waivers';
import { EvidenceList } from './EvidenceList';
import { RuleHistory } from './RuleHistory';
import { WhoToAsk } from './WhoToAsk';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(0, 2, 1.5, 7.5),
    [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(2) },
  },
  part: { marginTop: theme.spacing(1) },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  foot: {
    display: 'block',
    marginTop: theme.spacing(1),
    color: theme.palette.textSubtle,
  },
}));

/** Everything behind a result: evidence, reason, why, how to fix, history. */
export function RuleDetails(props: {
  id: string;
  result: RuleResult;
  sources: Scorecard['sources'];
  changes: ScorecardChanges;
  acts: SubjectActs;
}) {
  const { id, result, sources, changes, acts } = props;
  const { unknown, evaluatedAt } = result;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  const home = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={home}
      id={id}
      className={classes.root}
      tabIndex={-1}
      role="group"
      aria-label={t('details.of', { rule: result.title })}
    >
      {unknown && (
        <Part title={t('details.unknown')}>
          <Typography className={classes.text} variant="body2">
            {t(`details.reason.${unknown.code}`)} {unknown.message}
          </Typography>
        </Part>
      )}
      <Part title={t('details.evidence')}>
        <EvidenceList evidence={result.evidence} sources={sources} />
      </Part>
      <Part title={t('details.why')}>
        <Typography className={classes.text} variant="body2">
          {result.why}
        </Typography>
      </Part>
      <Part title={t('details.fix')}>
        <Typography className={classes.text} variant="body2">
          {result.fix}
        </Typography>
      </Part>
      <Part title={t('details.ask')}>
        <WhoToAsk />
      </Part>
      {attestationsOf(result, acts.asked).map(asked => (
        <Part key={asked.kind.id} title={t('attestations.title')}>
          <RuleAttestation asked={asked} acts={acts} home={home} />
        </Part>
      ))}
      {(result.waivers || result.canRequestWaiver) && (
        <Part title={t('waivers.title')}>
          <RuleWaivers result={result} acts={acts} home={home} />
        </Part>
      )}
      <Part title={t('details.history')}>
        <RuleHistory
          standardId={acts.standardId}
          ruleId={result.ruleId}
          changes={changes}
        />
      </Part>
      <Typography className={classes.foot} variant="caption">
        {t('details.evaluated', {
          id: result.ruleId,
          age: (
            <Moment
              iso={evaluatedAt}
              text={age(evaluatedAt)}
              full={full(evaluatedAt)}
            />
          ),
        })}
      </Typography>
    </div>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.part}>
      <Typography className={classes.title} variant="body2" component="h5">
        {props.title}
      </Typography>
      {props.children}
    </div>
  );
}
