import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CoveragePage } from '@operations-in-teams/plugin-on-call-common';
import { AsOf, oldest } from '@operations-in-teams/ui';
import { groupByTeam } from '../../domain/teams';
import { onCallTranslationRef } from '../../translation';
import { PolicyCoverageItem } from './PolicyCoverageItem';

const useStyles = makeStyles(theme => ({
  team: { marginTop: theme.spacing(2) },
}));

/** The policies of each team, with their timelines and gaps. */
export function CoverageList(props: {
  page: CoveragePage;
  allLevels: boolean;
  onMore(): void;
}) {
  const { page, allLevels, onMore } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const age = oldest(page.items.map(({ collectedAt }) => collectedAt));
  if (page.items.length === 0) {
    return <Typography>{t('coveragePage.empty')}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" role="status">
        {t('coveragePage.shown', {
          shown: String(page.items.length),
          total: String(page.pageInfo.totalItems),
        })}
      </Typography>
      {groupByTeam(page.items).map(group => (
        <section key={group.key} className={classes.team}>
          <Typography variant="h6" component="h2">
            {group.team?.name ?? t('page.noTeam')}
          </Typography>
          {group.items.map(item => (
            <PolicyCoverageItem
              key={item.policy.id}
              item={item}
              window={page}
              allLevels={allLevels}
            />
          ))}
        </section>
      ))}
      {page.items.length < page.pageInfo.totalItems && (
        <Button onClick={onMore}>{t('page.more')}</Button>
      )}
      {age && <AsOf iso={age} />}
    </>
  );
}
