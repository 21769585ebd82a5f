import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AskedAttestation } from '@operations-in-teams/plugin-readiness-common';
import type { RefObject } from 'react';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { AnswerItem } from './AnswerItem';
import { AttestForm } from './AttestForm';
import { useAttestedValue } from './useAttestedValue';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  subtle: { color: theme.palette.textSubtle },
}));

/** What people say of the subject where no machine can see, and the viewer's part. */
export function RuleAttestation(props: {
  asked: AskedAttestation;
  acts: SubjectActs;
  home: RefObject<HTMLElement>;
}) {
  const { asked, acts, home } = props;
  const { kind, answers, value, people, mayAttest, mayNot } = asked;
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useAttestedValue();
  const classes = useStyles();
  const renewing =
    kind.answers === 'one' ? asked.current : answers.some(isMine);
  return (
    <>
      <Typography variant="body2">{kind.question}</Typography>
      {!asked.current && (
        <Typography variant="body2">{t('attestations.none')}</Typography>
      )}
      {kind.answers === 'each' && value !== undefined && (
        <Typography variant="body2">{words.mean(value, people)}</Typography>
      )}
      {answers.length > 0 && (
        <ul className={classes.list} aria-label={kind.title}>
          {answers.map(answer => (
            <AnswerItem
              key={answer.id}
              answer={answer}
              kind={kind}
              acts={acts}
              home={home}
            />
          ))}
        </ul>
      )}
      {mayNot && (
        <Typography className={classes.subtle} variant="body2">
          {mayNot}
        </Typography>
      )}
      {mayAttest && (
        <OpenedForm
          acts={[
            {
              act: 'attest',
              label: t(renewing ? 'attestations.renew' : 'attestations.attest'),
            },
          ]}
          home={home}
          form={(_, { done, cancel }) => (
            <AttestForm
              kind={kind}
              acts={acts}
              onDone={done}
              onCancel={cancel}
            />
          )}
        />
      )}
    </>
  );
}

function isMine({ mine }: { mine: boolean }): boolean {
  return mine;
}
