import { Route, Routes, useParams } from 'react-router-dom';
import { TeamList } from './TeamList';
import { TeamView } from './TeamView';

/** All teams; and each on a page of its own. */
export function TeamsContent() {
  return (
    <Routes>
      <Route path=":namespace/:name" element={<OneTeam />} />
      <Route path="*" element={<TeamList />} />
    </Routes>
  );
}

function OneTeam() {
  const { namespace = '', name = '' } = useParams();
  return <TeamView team={`group:${namespace}/${name}`} alone />;
}
