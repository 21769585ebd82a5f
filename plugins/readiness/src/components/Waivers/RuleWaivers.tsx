import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';
import type { RefObject } from 'react';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { OpenedForm } from '../Acts';
import { RequestForm } from './RequestForm';
import { WaiverItem } from './WaiverItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The waivers of a rule, and what the viewer may do about them. */
export function RuleWaivers(props: {
  result: RuleResult;
  acts: SubjectActs;
  home: RefObject<HTMLElement>;
}) {
  const { result, acts, home } = props;
  const { waivers = [], canRequestWaiver } = result;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <>
      {waivers.length > 0 && (
        <ul
          className={classes.list}
          aria-label={t('waivers.of', { rule: result.title })}
        >
          {waivers.map(waiver => (
            <li key={waiver.id}>
              <WaiverItem
                waiver={waiver}
                title={result.title}
                acts={acts}
                home={home}
              />
            </li>
          ))}
        </ul>
      )}
      {canRequestWaiver && (
        <OpenedForm
          acts={[{ act: 'request', label: t('waivers.act.request') }]}
          home={home}
          form={(_, { done, cancel }) => (
            <RequestForm
              ruleId={result.ruleId}
              title={t('waivers.form.request', { rule: result.title })}
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
