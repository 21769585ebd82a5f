import { screen } from '@testing-library/react';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { scorecard } from './__testUtils__/scorecard';
import { EntityReadinessCard, EntityReadinessContent } from './index';

// Apart from the other tests: decisions are cached for the life of a page.
describe('A person who may not refresh', () => {
  it.each([
    ['card', <EntityReadinessCard key="card" />],
    ['tab', <EntityReadinessContent key="tab" />],
  ])('sees no button for it on the %s', async (_, element) => {
    const api = createReadinessApiMock();
    api.getScorecard.mockResolvedValue(scorecard);
    await renderLegacy(element, { api, mayRefresh: false });
    expect(
      await screen.findByRole('heading', { name: /Level 2 Operable/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Refresh|evaluate again/ }),
    ).not.toBeInTheDocument();
  });
});
