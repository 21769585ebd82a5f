import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DryRun } from '@operations-in-teams/plugin-readiness-common';
import { Message, ResponsiveTable } from '@operations-in-teams/ui';
import { nameOf } from '../../domain/nameOf';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { StatusCounts } from '../StatusCounts';
import { StatusMark } from '../StatusMark';
import { StatusBar } from '../StatusBar';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  part: { marginTop: theme.spacing(2) },
}));

/** Who would pass, fail and become unknown, by owner and with examples. */
export function DryRunReport(props: { report: DryRun; standard: string }) {
  const { report, standard } = props;
  const { counts, owners, examples } = report;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status">
        {t('dryRun.done', {
          subjects: String(report.subjects),
          better: String(counts.better),
          worse: String(counts.worse),
        })}
      </Typography>
      {!report.complete && (
        <Message severity="warning">{t('dryRun.incomplete')}</Message>
      )}
      <StatusBar counts={counts} />
      <StatusCounts counts={counts} words />
      {examples.length > 0 && (
        <div className={classes.part}>
          <Typography variant="subtitle2" component="h4">
            {t('dryRun.examples')}
          </Typography>
          <ResponsiveTable
            label={t('dryRun.examples')}
            columns={[
              {
                key: 'name',
                title: t('dryRun.name'),
                render: ({ entityRef }) => (
                  <Link
                    to={links.scorecard(entityRef, { standard })}
                    underline="always"
                  >
                    {nameOf(entityRef)}
                  </Link>
                ),
              },
              {
                key: 'now',
                title: t('dryRun.now'),
                render: ({ now }) =>
                  now ? (
                    <StatusMark status={now} word />
                  ) : (
                    t('dryRun.notScored')
                  ),
              },
              {
                key: 'would',
                title: t('dryRun.would'),
                render: ({ status }) => <StatusMark status={status} word />,
              },
              {
                key: 'message',
                title: t('dryRun.message'),
                render: ({ message }) => message ?? '',
              },
            ]}
            groups={[
              {
                key: 'examples',
                rows: examples.map(row => ({ key: row.entityRef, row })),
              },
            ]}
          />
        </div>
      )}
      {owners.length > 0 && (
        <div className={classes.part}>
          <Typography variant="subtitle2" component="h4">
            {t('dryRun.owners')}
          </Typography>
          <ResponsiveTable
            label={t('dryRun.owners')}
            columns={[
              {
                key: 'owner',
                title: t('dryRun.owner'),
                render: ({ owner }) =>
                  owner ? (
                    <EntityRefLink entityRef={owner} underline="always" />
                  ) : (
                    t('servicesPage.noOwner')
                  ),
              },
              {
                key: 'counts',
                title: t('dryRun.would'),
                render: row => <StatusCounts counts={row.counts} words />,
              },
              {
                key: 'better',
                title: t('dryRun.better'),
                align: 'right',
                render: row => row.counts.better,
              },
              {
                key: 'worse',
                title: t('dryRun.worse'),
                align: 'right',
                render: row => row.counts.worse,
              },
            ]}
            groups={[
              {
                key: 'owners',
                rows: owners.map(row => ({ key: row.owner, row })),
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
