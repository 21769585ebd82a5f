import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { useIncidentLinks } from '../../hooks/useIncidentLinks';
import type { IncidentQuery } from '../../hooks/useHealth';

/** A figure that leads to its incidents; nothing to lead to where it is zero. */
export function IncidentsLink(props: {
  query?: IncidentQuery;
  children: ReactNode;
}) {
  const { query, children } = props;
  const links = useIncidentLinks();
  return query ? (
    <Link to={links.to(query)} underline="always">
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
