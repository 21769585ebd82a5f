import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FactList } from '@operations-in-teams/ui';
import type { AccountRow } from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { VerdictMark } from '../VerdictMark';
import { EntityName } from './EntityName';

const FIRST = 3;

const useStyles = makeStyles(theme => ({
  subtle: { color: theme.palette.textSubtle },
}));

/** Name and number, linked to where the evidence is. */
export function AccountName(props: { row: AccountRow }) {
  const { entityRef, name, id } = props.row;
  const classes = useStyles();
  return (
    <>
      <EntityName entityRef={entityRef} name={name} />
      {name !== id && <div className={classes.subtle}>{id}</div>}
    </>
  );
}

/** Whose it is, and where that is not known, why. */
export function AccountOwner(props: { row: AccountRow }) {
  const { ownerRef, ownerFinding } = props.row;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <>
      {ownerRef ? <EntityName entityRef={ownerRef} /> : t('accounts.notNamed')}
      {ownerFinding && (
        <div className={classes.subtle}>
          {t('accounts.unownedBecause', { finding: ownerFinding })}
        </div>
      )}
    </>
  );
}

/** The verdict with what deviates, or why it is not known. */
export function AccountVerdict(props: { row: AccountRow }) {
  const { isolation } = props.row;
  const { verdict, deviations } = isolation;
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  const classes = useStyles();
  const reason = isolation.unavailable ?? words.reason(isolation);
  return (
    <>
      <VerdictMark verdict={verdict} />
      {verdict === 'unknown' && reason && (
        <div className={classes.subtle}>{reason}</div>
      )}
      {verdict === 'differs' && deviations.length > 0 && (
        <FactList
          facts={[
            ...deviations.slice(0, FIRST),
            ...(deviations.length > FIRST
              ? [
                  t('accounts.moreDeviations', {
                    count: deviations.length - FIRST,
                  }),
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}
