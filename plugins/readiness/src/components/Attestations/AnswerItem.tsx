import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Attestation,
  AttestationKind,
} from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime, webAddress } from '@operations-in-teams/ui';
import { type RefObject, useState } from 'react';
import { readinessApiRef } from '../../api';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { ActForm, FormText, OpenedForm } from '../Acts';
import { useAttestedValue } from './useAttestedValue';

const useStyles = makeStyles(theme => ({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(2) },
  note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
}));

/** One answer: what, by whom, until when, and what shows it. */
export function AnswerItem(props: {
  answer: Attestation;
  kind: AttestationKind;
  acts: SubjectActs;
  home: RefObject<HTMLElement>;
}) {
  const { answer, kind, acts, home } = props;
  const { attestedBy, attestedAt, expiresAt, mine } = answer;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, day, full } = useTime();
  const words = useAttestedValue();
  const classes = useStyles();
  const link = webAddress(answer.link);
  const moment = (iso: string, text: string) => (
    <Moment iso={iso} text={text} full={full(iso)} />
  );
  const when = moment(attestedAt, age(attestedAt));
  const by = () => {
    if (mine) return t('attestations.byYou', { age: when });
    if (!attestedBy) return t('attestations.bySomebody', { age: when });
    const person = <EntityRefLink entityRef={attestedBy} />;
    return t('attestations.by', { person, age: when });
  };
  return (
    <li>
      <Typography className={classes.facts} variant="body2" component="div">
        <strong>{words.one(kind, answer.value)}</strong>
        <span>{by()}</span>
        <span>
          {t('attestations.ends', { day: moment(expiresAt, day(expiresAt)) })}
        </span>
        {link && <Link to={link}>{t('attestations.link')}</Link>}
      </Typography>
      {answer.note && (
        <Typography className={classes.note} variant="body2">
          {answer.note}
        </Typography>
      )}
      {answer.mayRevoke && (
        <OpenedForm
          acts={[{ act: 'withdraw', label: t('attestations.withdraw') }]}
          home={home}
          form={(_, { done, cancel }) => (
            <WithdrawForm
              id={answer.id}
              title={t('attestations.withdrawOf', { kind: kind.title })}
              acts={acts}
              onDone={done}
              onCancel={cancel}
            />
          )}
        />
      )}
    </li>
  );
}

function WithdrawForm(props: {
  id: string;
  title: string;
  acts: SubjectActs;
  onDone(): void;
  onCancel(): void;
}) {
  const { id, title, acts, onDone, onCancel } = props;
  const { attestations } = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const [why, setWhy] = useState('');
  return (
    <ActForm
      title={title}
      submit={t('attestations.withdraw')}
      complete={why.trim() !== ''}
      onDone={onDone}
      onCancel={onCancel}
      act={async () => {
        await attestations.revoke(id, why.trim());
        await acts.show(t('attestations.said.revoke'));
      }}
    >
      <FormText
        required
        label={t('attestations.why')}
        value={why}
        onChange={setWhy}
      />
    </ActForm>
  );
}
