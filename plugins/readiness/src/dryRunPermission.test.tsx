import { screen } from '@testing-library/react';
import {
  categories,
  createApis,
  levels,
  renderPage,
  standard,
} from './__testUtils__/pages';
import { ReadinessPage } from './index';

// In a file of its own: permissions are remembered for a while.
it('has no dry run for those who may not', async () => {
  const apis = createApis();
  const { rollups } = apis.readiness;
  const counts = { pass: 0, fail: 0, unknown: 0, exempt: 0, notApplicable: 0 };
  rollups.getRule.mockResolvedValue({
    standard: { id: standard.id, title: standard.title, version: '1' },
    rule: standard.rules[0],
    level: levels[0],
    category: categories[0],
    counts,
  });
  rollups.getRuleSubjects.mockResolvedValue({
    items: [],
    pageInfo: { totalItems: 0 },
  });
  rollups.getTrends.mockResolvedValue({ groups: [] });
  await renderPage(<ReadinessPage />, {
    apis,
    path: '/rules/operational-ownership/OWN-01',
    mayAll: false,
  });
  expect(await screen.findByText('None.')).toBeInTheDocument();
  expect(
    screen.getByText('Everything that the standard scores.'),
  ).toBeInTheDocument();
  expect(
    screen.getByText('Nothing is known for this time.'),
  ).toBeInTheDocument();
  expect(screen.queryByText('Dry run')).not.toBeInTheDocument();
});
