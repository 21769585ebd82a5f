import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { accepted } from './__testUtils__/acceptances';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { entity, scorecard } from './__testUtils__/scorecard';
import { EntityReadinessContent } from './index';
import { scorecardRouteRef } from './routes';

// Apart from the other tests: decisions are cached for the life of a page.
describe('An owner who may not ask for acceptance', () => {
  it('is not asked to, and is told what is in force', async () => {
    const base = createReadinessApiMock();
    const list = jest.fn().mockResolvedValue({
      items: [accepted.summary],
      pageInfo: { totalItems: 1 },
    });
    base.getScorecard.mockResolvedValue(scorecard);
    base.getScorecardChanges.mockResolvedValue({ items: [] });
    base.rollups.getChanges.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    await renderLegacy(<EntityReadinessContent />, {
      api: { ...base, acceptances: { ...base.acceptances, list } },
      mayRefresh: false,
      on: {
        ...entity,
        // The guest of the test app is who looks.
        relations: [
          { type: RELATION_OWNED_BY, targetRef: 'user:default/guest' },
        ],
      },
      catalog: catalogApiMock(),
      mountedRoutes: { '/': scorecardRouteRef },
    });
    expect(
      await screen.findByText(/It is to be looked at again/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Ask for acceptance/ }),
    ).not.toBeInTheDocument();
  });
});
