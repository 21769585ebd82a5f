import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Incident } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';

/** Which incidents these are, in words; names come from the incidents. */
export function IncidentScope(props: {
  query: IncidentQuery;
  known?: Incident;
}) {
  const { query, known } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { moment } = useTime();
  const nameOf = (id: string, reference?: { id: string; name: string }) =>
    reference?.id === id ? reference.name : id;
  const parts = [
    query.team &&
      t('incidents.team', { team: nameOf(query.team, known?.team) }),
    query.service &&
      t('incidents.service', {
        service: nameOf(query.service, known?.service),
      }),
    query.title && t('incidents.alarm', { title: query.title }),
    query.class && t(`health.${query.class}`),
    query.from &&
      query.to &&
      t('incidents.window', {
        from: moment(query.from),
        to: moment(query.to),
      }),
  ].filter(Boolean);
  return <Typography variant="body2">{parts.join(' · ')}</Typography>;
}
