import { Route, Routes } from 'react-router-dom';
import { AcceptanceList } from './AcceptanceList';
import { AcceptanceView } from './AcceptanceView';

/** All acceptances into on-call, or one of them. */
export function AcceptancesContent() {
  return (
    <Routes>
      <Route path=":id" element={<AcceptanceView />} />
      <Route path="*" element={<AcceptanceList />} />
    </Routes>
  );
}
