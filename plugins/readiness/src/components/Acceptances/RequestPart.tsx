import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { ActLine, Part, Quote } from '../Rollout/parts';
import { AcceptanceActs } from './AcceptanceActs';
import { AcceptanceStateMark } from './AcceptanceStateMark';

/** What is asked for, where that stands, and what the viewer may do. */
export function RequestPart(props: {
  acceptance: Acceptance;
  onRecorded(): void;
}) {
  const { acceptance, onRecorded } = props;
  const { summary, withdrawn } = acceptance;
  const { subject, subjectGone, state, owner, level, asked } = summary;
  const { approvals, needed, reviews, reviewBy } = summary;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const links = useReadinessLinks();
  const { name } = parseEntityRef(subject);
  return (
    <Part title={t('acceptances.one.title', { subject: name })}>
      {subjectGone && (
        <Message severity="warning">
          {t('acceptances.one.gone', { subject: name })}
        </Message>
      )}
      {reviews.length > 0 && (
        <Message severity="warning">
          {t('acceptances.one.reviews')}{' '}
          {reviews
            .map(
              ({ reason, message }) =>
                message ?? t(`acceptances.reason.${reason}`),
            )
            .join('; ')}
          . {!subjectGone && t('acceptances.one.askAgain')}
        </Message>
      )}
      <Typography variant="body2">
        <AcceptanceStateMark state={state} />
        {' · '}
        {t('acceptances.approvals')}:{' '}
        {t('acceptances.approvalsOf', {
          given: String(approvals),
          needed: String(needed),
        })}
      </Typography>
      <Typography variant="body2">
        {t('acceptances.owner')}:{' '}
        {owner ? (
          <EntityRefLink entityRef={owner} hideIcon underline="always" />
        ) : (
          t('acceptances.noOwner')
        )}
        {' · '}
        {t('acceptances.level')}: {level ?? t('acceptances.noLevel')}
      </Typography>
      {reviewBy && (
        <Typography variant="body2">
          {t('acceptances.one.reviewBy', { day: day(reviewBy) })}
        </Typography>
      )}
      {!subjectGone && (
        <Typography variant="body2">
          <Link to={links.scorecard(subject)}>
            {t('acceptances.one.toScorecard')}
          </Link>
        </Typography>
      )}
      <Typography variant="body2">
        <ActLine act={asked} what="asked" />
      </Typography>
      {asked.note && <Quote>{asked.note}</Quote>}
      {withdrawn && (
        <>
          <Typography variant="body2">
            <ActLine act={withdrawn} what="withdrawn" />
          </Typography>
          {withdrawn.note && <Quote>{withdrawn.note}</Quote>}
        </>
      )}
      <AcceptanceActs acceptance={acceptance} onRecorded={onRecorded} />
    </Part>
  );
}
