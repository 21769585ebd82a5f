import { createApiRef } from '@backstage/core-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeOnCall } from './__testUtils__/fakeOnCall';
import { entity as linked, now } from './__testUtils__/onCallStatus';
import plugin from './alpha';
import { EntityOnCallCard, onCallApiRef } from './index';

/** As PagerDuty's own plugin, and its predecessor, make theirs. */
const theirApiRef = createApiRef<object>({ id: 'plugin.pagerduty.api' });

const entity = {
  ...linked,
  metadata: {
    ...linked.metadata,
    annotations: { 'pagerduty.com/integration-key': 'KEY' },
  },
};

/** PagerDuty's own plugin: a class whose methods need their object. */
class CurrentShape {
  readonly requests: unknown[] = [];
  failure: Error | undefined;

  async getOnCallByPolicyId() {
    return [{ id: 'PU1', name: 'Ida Berg' }];
  }

  async getEntityMappingsWithPagination() {
    return { entities: [], totalCount: 0 };
  }

  async triggerAlarm(request: object) {
    if (this.failure) throw this.failure;
    this.requests.push(request);
    return new Response('{}', { status: 202 });
  }
}

/** Its predecessor: no mappings, and on-calls in another shape. */
class FormerShape {
  readonly requests: unknown[] = [];

  async getOnCallByPolicyId() {
    return { oncalls: [{ user: { id: 'PU1' }, escalation_level: 1 }] };
  }

  async triggerAlarm(request: object) {
    this.requests.push(request);
  }
}

const systems = {
  old: (pagerDuty: object | undefined, of: typeof entity) =>
    renderInTestApp(
      <TestApiProvider
        apis={[
          [onCallApiRef, fakeOnCall() as never],
          ...(pagerDuty ? [[theirApiRef, pagerDuty] as never] : []),
        ]}
      >
        <EntityProvider entity={of}>
          <EntityOnCallCard />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    ),
  new: async (pagerDuty: object | undefined, of: typeof entity) =>
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: of }),
        plugin.getExtension('entity-card:on-call/status'),
      ],
      apis: [
        [onCallApiRef, fakeOnCall() as never],
        ...(pagerDuty ? [[theirApiRef, pagerDuty] as never] : []),
      ],
    }),
};

const action = { name: 'Trigger an incident' };

describe.each(Object.entries(systems))(
  "Beside PagerDuty's plugin, in the %s frontend system",
  (_, render) => {
    beforeEach(() => setClock(now));
    afterEach(() => jest.useRealTimers());

    it.each([
      ['of today', () => new CurrentShape()],
      ['of its predecessor', () => new FormerShape()],
    ])('triggers an incident through the plugin %s', async (__, create) => {
      const user = userEvent.setup();
      const pagerDuty = create();
      await render(pagerDuty, entity);
      await user.click(await screen.findByRole('button', action));
      const dialog = await screen.findByRole('dialog', {
        name: 'Trigger an incident in PagerDuty',
      });
      await expectAccessible(dialog);
      expect(dialog).toHaveTextContent('Whoever is on call for player-api');
      const send = within(dialog).getByRole('button', { name: 'Trigger' });
      expect(send).toBeDisabled();
      await user.type(
        within(dialog).getByRole('textbox', { name: /What is wrong/ }),
        '  The player is silent ',
      );
      await user.click(send);
      expect(
        await screen.findByText('The incident was triggered.'),
      ).toBeInTheDocument();
      expect(pagerDuty.requests).toEqual([
        {
          integrationKey: 'KEY',
          description: 'The player is silent',
          source: expect.stringContaining('http'),
          userName: expect.any(String),
        },
      ]);
    });

    it('says why an incident could not be triggered, and tries again', async () => {
      const user = userEvent.setup();
      const pagerDuty = new CurrentShape();
      pagerDuty.failure = new Error('PagerDuty is away');
      await render(pagerDuty, entity);
      await user.click(await screen.findByRole('button', action));
      await user.type(await screen.findByRole('textbox'), 'Silence');
      await user.click(screen.getByRole('button', { name: 'Trigger' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The incident could not be triggered: PagerDuty is away',
      );
      pagerDuty.failure = undefined;
      await user.click(screen.getByRole('button', { name: 'Trigger' }));
      expect(
        await screen.findByText('The incident was triggered.'),
      ).toBeInTheDocument();
    });

    it.each([
      ['without the plugin', undefined, entity],
      ['where the plugin cannot', { getServiceById: () => {} }, entity],
      ['without an integration key', new CurrentShape(), linked as never],
    ])('offers nothing %s', async (__, pagerDuty, of) => {
      await render(pagerDuty, of);
      expect(
        await screen.findByRole('link', { name: 'Ida Berg' }),
      ).toBeInTheDocument();
      expect(screen.queryByRole('button', action)).not.toBeInTheDocument();
    });
  },
);
