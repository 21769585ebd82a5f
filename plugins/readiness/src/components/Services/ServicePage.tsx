import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Level,
  ScorecardPage,
} from '@operations-in-teams/plugin-readiness-common';
import { AsOf, Pager, ResponsiveTable } from '@operations-in-teams/ui';
import { useOnCallStatuses } from '../../hooks/services/useOnCallStatuses';
import { PAGE_SIZE } from '../../hooks/services/useServices';
import type { useServiceView } from '../../hooks/services/useServiceView';
import type { GroupChoice } from '../../hooks/useGroups';
import { readinessTranslationRef } from '../../translation';
import { LevelCounts } from './LevelCounts';
import { useServiceColumns } from './useServiceColumns';

/** One page of services, with how many there are of each level. */
export function ServicePage(props: {
  page: ScorecardPage;
  levels: Level[];
  groups: GroupChoice[];
  view: ReturnType<typeof useServiceView>;
  busy: boolean;
}) {
  const { page, levels, groups, view, busy } = props;
  const { items, pageInfo, asOf } = page;
  const { t } = useTranslationRef(readinessTranslationRef);
  const statuses = useOnCallStatuses(items.map(({ entityRef }) => entityRef));
  const columns = useServiceColumns(statuses, groups);
  return (
    <div aria-busy={busy}>
      <LevelCounts
        counts={page.levels}
        levels={levels}
        level={view.filter.level}
        onChange={level => view.change({ level })}
      />
      {items.length === 0 ? (
        <div role="status">
          <Typography variant="body2">
            {t(
              Object.keys(view.filter).length > 0
                ? 'servicesPage.noMatch'
                : 'servicesPage.none',
            )}
          </Typography>
          {Object.keys(view.filter).length > 0 && (
            <Button size="small" onClick={view.clear}>
              {t('servicesPage.clear')}
            </Button>
          )}
        </div>
      ) : (
        <ResponsiveTable
          label={t('servicesPage.list')}
          columns={columns}
          sorting={{
            id: 'readiness-services-sort',
            order: view.order,
            onSort: order => view.sortBy(order),
            except: ['exempt', 'onCall'],
          }}
          groups={[
            {
              key: 'services',
              rows: items.map(row => ({
                key: `${row.entityRef} ${row.standard.id}`,
                row,
              })),
            },
          ]}
        />
      )}
      <Pager
        page={view.page}
        size={PAGE_SIZE}
        total={pageInfo.totalItems}
        onTurn={next => view.turnTo(next, pageInfo.nextCursor)}
      />
      {asOf && <AsOf iso={asOf} />}
    </div>
  );
}
