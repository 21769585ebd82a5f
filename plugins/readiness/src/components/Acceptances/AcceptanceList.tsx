import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import {
  AsOf,
  ChoiceOrAll,
  PageState,
  Pager,
  useParameter,
} from '@operations-in-teams/ui';
import { useState } from 'react';
import {
  type AcceptanceFilter,
  useAcceptances,
} from '../../hooks/rollout/useAcceptances';
import { useRolloutLinks } from '../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../translation';
import { Part } from '../Rollout/parts';
import { AcceptanceTable } from './AcceptanceTable';

const SIZE = 50;
const STATES = [
  'open',
  'accepted',
  'declined',
  'withdrawn',
  'superseded',
] as const;

const useStyles = makeStyles(theme => ({
  head: { marginBottom: theme.spacing(2) },
  filter: { marginBottom: theme.spacing(2) },
}));

/** All requests and acceptances, those that wait for the viewer first. */
export function AcceptanceList() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useRolloutLinks();
  const classes = useStyles();
  const [wanted, setWanted] = useParameter('state');
  const [page, setPage] = useState(1);
  const filter = [...STATES, 'reviewDue' as const].find(
    each => each === wanted,
  );
  const state = useAcceptances(filter ?? ('' as AcceptanceFilter));
  return (
    <>
      <div className={classes.head}>
        <Link to={links.board}>{t('rollout.toBoard')}</Link>
        <Typography variant="body2">{t('acceptances.intro')}</Typography>
      </div>
      <Part title={t('acceptances.title')}>
        <div className={classes.filter}>
          <ChoiceOrAll
            id="acceptance-state"
            label={t('acceptances.show')}
            all={t('acceptances.all')}
            value={filter}
            choices={[
              ...STATES.map(id => ({
                id,
                title: t(`acceptances.state.${id}`),
              })),
              { id: 'reviewDue', title: t('acceptances.reviewDue') },
            ]}
            onChange={value => {
              setPage(1);
              setWanted(value ?? '');
            }}
          />
        </div>
        <PageState
          state={state}
          loading={t('acceptances.loading')}
          failed={t('acceptances.failed')}
          permission={readinessRolloutReadPermission.name}
        >
          {({ items, asOf }) => (
            <>
              {items.length === 0 ? (
                <Typography variant="body2">
                  {t(filter ? 'acceptances.noMatch' : 'acceptances.none')}
                </Typography>
              ) : (
                <AcceptanceTable
                  items={items.slice((page - 1) * SIZE, page * SIZE)}
                />
              )}
              <Pager
                page={page}
                size={SIZE}
                total={items.length}
                onTurn={setPage}
              />
              <AsOf iso={asOf} />
            </>
          )}
        </PageState>
      </Part>
    </>
  );
}
