import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SubjectEvidence } from '@operations-in-teams/plugin-readiness-common';
import { Message, Moment, useTime } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1.5),
    paddingTop: theme.spacing(1.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  age: { display: 'block', color: theme.palette.textSubtle },
}));

/** What one source knows of the account, with its age; or why it is not known. */
export function EvidenceSection<T>(props: {
  title: string;
  evidence: SubjectEvidence;
  /** Id of the source. */
  source: string;
  children(value: T): ReactNode;
}) {
  const { title, evidence, source, children } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  const record = evidence.items.find(item => item.source === source);
  const state = evidence.sources.find(({ id }) => id === source);
  const why = () => {
    if (!state) return t('isolation.notInstalled');
    if (state.state === 'unavailable') {
      return state.problem ?? t('isolation.sourceFailed');
    }
    return t('isolation.notCollected');
  };
  return (
    <section className={classes.root} aria-label={title}>
      <Typography className={classes.title} variant="body2" component="h3">
        {title}
      </Typography>
      {record?.value ? (
        <>
          {record.stale && (
            <Message severity="warning">{t('isolation.stale')}</Message>
          )}
          {record.unavailable && (
            <Message severity="warning">
              {t('isolation.unavailable', { reason: record.unavailable })}
            </Message>
          )}
          {/* The backend has checked it against what the source declares. */}
          {children(record.value as T)}
          <Typography className={classes.age} variant="caption">
            {record.collectedAt
              ? t('isolation.from', {
                  age: (
                    <Moment
                      iso={record.collectedAt}
                      text={age(record.collectedAt)}
                      full={full(record.collectedAt)}
                    />
                  ),
                })
              : t('isolation.from', { age: age(undefined) })}
          </Typography>
        </>
      ) : (
        <Message severity="info">
          {t('isolation.nothingKnown', {
            reason: record?.unavailable ?? why(),
          })}
        </Message>
      )}
    </section>
  );
}
