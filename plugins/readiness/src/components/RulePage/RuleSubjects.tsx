import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Counts,
  ResultStatus,
  SubjectResult,
} from '@operations-in-teams/plugin-readiness-common';
import {
  type Column,
  Moment,
  Pager,
  PageState,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import { serviceStatuses } from '../../domain/services';
import {
  type RulePath,
  SUBJECTS_PAGE,
  useRuleSubjects,
} from '../../hooks/rules/useRule';
import { usePagedAddress } from '../../hooks/usePagedAddress';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { nameOf } from '../../domain/nameOf';

const useStyles = makeStyles(theme => ({
  statuses: {
    margin: theme.spacing(1, 0),
    [theme.breakpoints.down('xs')]: { flexWrap: 'wrap' },
  },
  status: { textTransform: 'none' },
}));

/** Those of whom the rule says the same, with a link to their scorecards. */
export function RuleSubjects(props: { path: RulePath; counts: Counts }) {
  const { path, counts } = props;
  const address = usePagedAddress();
  const asked = address.parameters.get('status');
  const status: ResultStatus =
    serviceStatuses.find(value => value === asked) ?? 'fail';
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const columns = useSubjectColumns(path);
  const state = useRuleSubjects(path, status, address.cursor);
  const label = t('rulePage.subjectsOf', { status: t(`status.${status}`) });
  return (
    <section>
      <Typography variant="h6" component="h3">
        {t('rulePage.subjects')}
      </Typography>
      <ButtonGroup
        className={classes.statuses}
        size="small"
        aria-label={t('rulePage.statuses')}
      >
        {serviceStatuses.map(each => (
          <Button
            key={each}
            className={classes.status}
            variant={each === status ? 'contained' : 'outlined'}
            color={each === status ? 'primary' : 'default'}
            aria-pressed={each === status}
            onClick={() => address.change({ status: each })}
          >
            {t(`status.${each}`)} {counts[each]}
          </Button>
        ))}
      </ButtonGroup>
      <PageState
        state={state}
        loading={t('rulePage.subjectsLoading')}
        failed={t('rulePage.subjectsFailed')}
        permission="readiness.rollup.read"
      >
        {({ items, pageInfo }) => (
          <>
            {items.length === 0 ? (
              <Typography variant="body2" role="status">
                {t('rulePage.none')}
              </Typography>
            ) : (
              <ResponsiveTable
                label={label}
                columns={columns}
                groups={[
                  {
                    key: status,
                    rows: items.map(row => ({ key: row.entityRef, row })),
                  },
                ]}
              />
            )}
            <Pager
              page={address.page}
              size={SUBJECTS_PAGE}
              total={pageInfo.totalItems}
              onTurn={next => address.turnTo(next, pageInfo.nextCursor)}
            />
          </>
        )}
      </PageState>
    </section>
  );
}

function useSubjectColumns(path: RulePath): Column<SubjectResult>[] {
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  const links = useReadinessLinks();
  return [
    {
      key: 'name',
      title: t('rulePage.name'),
      render: ({ entityRef, title }) => (
        <Link
          to={links.scorecard(entityRef, {
            standard: path.standardId,
            rule: path.ruleId,
          })}
          underline="always"
        >
          {title ?? nameOf(entityRef)}
        </Link>
      ),
    },
    {
      key: 'owner',
      title: t('rulePage.owner'),
      render: ({ owner }) =>
        owner ? (
          <EntityRefLink entityRef={owner} underline="always" />
        ) : (
          t('servicesPage.noOwner')
        ),
    },
    {
      key: 'level',
      title: t('rulePage.level'),
      render: ({ level }) =>
        level
          ? t('level.reached', { rank: String(level.rank), title: level.title })
          : t('level.none'),
    },
    {
      key: 'message',
      title: t('rulePage.message'),
      render: ({ message }) => message ?? '',
    },
    {
      key: 'since',
      title: t('rulePage.since'),
      render: ({ since }) => (
        <Moment iso={since} text={time.day(since)} full={time.full(since)} />
      ),
    },
  ];
}
