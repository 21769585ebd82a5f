import { Route, Routes } from 'react-router-dom';
import { RolloutBoard } from './Board/RolloutBoard';
import { TeamRollout } from './Team/TeamRollout';

/** The rollout: all teams, or one of them. */
export function RolloutContent() {
  return (
    <Routes>
      <Route path="teams/:namespace/:name" element={<TeamRollout />} />
      <Route path="*" element={<RolloutBoard />} />
    </Routes>
  );
}
