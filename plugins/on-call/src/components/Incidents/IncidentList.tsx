import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { type IncidentQuery, useIncidents } from '../../hooks/useHealth';
import { useIncidentLinks } from '../../hooks/useIncidentLinks';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { IncidentScope } from './IncidentScope';
import { IncidentTable } from './IncidentTable';

const STEP = 50;

/** The incidents behind one figure, latest first. */
export function IncidentList(props: { query: IncidentQuery }) {
  const { query } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { back } = useIncidentLinks();
  const [count, setCount] = useState(STEP);
  const state = useIncidents(query, count);
  return (
    <>
      <Link to={back} underline="always">
        {t('incidents.back')}
      </Link>
      <Typography variant="h6" component="h2">
        {t('incidents.title')}
      </Typography>
      <IncidentScope query={query} known={state.value?.items[0]} />
      <PageState
        state={state}
        loading={t('incidents.loading')}
        failed={t('error.incidents')}
        permission="on-call.health.read"
        feeds={['history']}
      >
        {({ items, pageInfo }) =>
          items.length === 0 ? (
            <Typography>{t('incidents.empty')}</Typography>
          ) : (
            <>
              <Typography variant="body2" role="status">
                {t('incidents.shown', {
                  shown: String(items.length),
                  total: String(pageInfo.totalItems),
                })}
              </Typography>
              <IncidentTable incidents={items} />
              {items.length < pageInfo.totalItems && (
                <Button onClick={() => setCount(was => was + STEP)}>
                  {t('page.more')}
                </Button>
              )}
            </>
          )
        }
      </PageState>
    </>
  );
}
