import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { RuleListContent } from './RuleListContent';

const RulePage = lazy(() =>
  import('../RulePage').then(m => ({ default: m.RulePage })),
);

/** The rules of a standard, and the page of each. */
export function RulesContent() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="/" element={<RuleListContent />} />
        <Route path="/:standardId/:ruleId" element={<RulePage />} />
      </Routes>
    </Suspense>
  );
}
