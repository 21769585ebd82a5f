import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Matrix } from '@operations-in-teams/plugin-readiness-common';
import { Message } from '@operations-in-teams/ui';
import { HeatMap } from '@operations-in-teams/ui/charts';
import { useNavigate } from 'react-router-dom';
import { ANY_KIND } from '../../domain/services';
import type { AdoptionView } from '../../hooks/adoption/useAdoptionView';
import { useHeatRows } from '../../hooks/adoption/useHeatRows';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** The tree of the organisation against categories; opens downwards. */
export function OrganisationMap(props: { matrix: Matrix; view: AdoptionView }) {
  const { matrix, view } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const navigate = useNavigate();
  const { rows, error, toggle } = useHeatRows(matrix);
  const groupOf = new Map(rows.map(({ id, group }) => [id, group]));
  return (
    <Block title={t('adoption.map')} wide>
      <Typography variant="body2">{t('adoption.mapWhat')}</Typography>
      {error && (
        <Message severity="error">
          {t('adoption.mapFailed', { reason: error.message })}
        </Message>
      )}
      <HeatMap
        title={t('adoption.map')}
        columns={matrix.columns.map(({ id, title }) => ({ id, title }))}
        rows={rows}
        renderName={({ id, title, open }) => {
          const group = groupOf.get(id);
          if (!group) return title;
          return (
            <Link
              to={
                open === undefined
                  ? links.team(group)
                  : links.adoption({
                      team: group,
                      period: view.period,
                      standard: view.standard,
                    })
              }
              aria-label={
                open === undefined
                  ? undefined
                  : t('adoption.moreBelow', { group: title })
              }
            >
              {title}
            </Link>
          );
        }}
        onToggle={({ id }) => {
          const row = rows.find(each => each.id === id);
          if (row) toggle(row);
        }}
        onOpen={({ id }, category) =>
          navigate(
            links.services({
              standard: matrix.standard.id,
              team: groupOf.get(id) ?? view.org,
              category,
              kind: ANY_KIND,
            }),
          )
        }
      />
    </Block>
  );
}
