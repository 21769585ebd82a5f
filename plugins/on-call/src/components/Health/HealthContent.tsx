import { useIncidentLinks } from '../../hooks/useIncidentLinks';
import { IncidentList } from '../Incidents';
import { HealthFigures } from './HealthFigures';

/** How quiet on-call is; or, behind each of its figures, the incidents. */
export function HealthContent() {
  const { query } = useIncidentLinks();
  return query ? <IncidentList query={query} /> : <HealthFigures />;
}
