import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  entity,
  notLinked,
  now,
  quietService,
  stale,
  status,
} from './__testUtils__/onCallStatus';
import { EntityOnCallCard, isOnCallAvailable, onCallApiRef } from './index';

const getStatus = jest.fn<
  ReturnType<OnCallApi['getStatus']>,
  Parameters<OnCallApi['getStatus']>
>();

function renderCard() {
  return renderInTestApp(
    <TestApiProvider apis={[[onCallApiRef, { getStatus } as never]]}>
      <EntityProvider entity={entity}>
        <EntityOnCallCard />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('isOnCallAvailable', () => {
  const of = (kind: string, annotations?: Record<string, string>) =>
    isOnCallAvailable({
      ...entity,
      kind,
      metadata: { name: 'x', annotations },
    });

  it('is for what is linked, and for what has linked parts', () => {
    expect(of('Component', entity.metadata.annotations)).toBe(true);
    expect(of('Group')).toBe(true);
    expect(of('Domain')).toBe(true);
    expect(of('Component')).toBe(false);
    expect(of('User')).toBe(false);
  });
});

const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

describe('On-call card in the old frontend system', () => {
  beforeEach(() => setClock(now));
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('shows every level, who is next, findings, gaps and the age', async () => {
    getStatus.mockResolvedValue(status);
    const { container } = await renderCard();

    await screen.findByRole('heading', { level: 3, name: /Player API/ });
    expect(getStatus).toHaveBeenCalledWith({
      kind: 'component',
      namespace: 'default',
      name: 'player-api',
    });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'On call',
    );
    expect(screen.getByRole('link', { name: /Player API/ })).toHaveAttribute(
      'href',
      'https://player.pagerduty.com/service-directory/PSVC1',
    );
    expect(screen.getByText('no open incidents')).toBeInTheDocument();

    const levels = screen.getByRole('list', {
      name: 'Escalation levels of Player API',
    });
    const [first, second, third] = [...levels.children].map(
      child => child as HTMLElement,
    );
    expect(text(first)).toContain('Level 1');
    expect(text(first)).toContain(
      'Ida Berg until Mon 9:00 AM on Player primary',
    );
    expect(text(first)).toContain('Nora Falk until Wed 5:00 PM');
    expect(text(first)).toContain('next Omar Haddad');
    expect(text(first)).toContain('Escalates after 15 min');
    expect(
      within(first).getByRole('link', { name: 'Ida Berg' }),
    ).toHaveAttribute('href', '/catalog/default/user/ida');
    expect(
      within(first).getByRole('link', { name: /Omar Haddad/ }),
    ).toHaveAttribute('href', 'https://player.pagerduty.com/users/PU2');
    expect(
      within(first).queryByRole('link', { name: /Nora Falk/ }),
    ).not.toBeInTheDocument();
    expect(text(second)).toContain(
      'Warning: Nobody is on call on Player secondary',
    );
    expect(text(third)).toContain('Eva Lund always on call directly');
    expect(text(third)).not.toContain('Nobody follows');

    expect(screen.getByText(/targets a person/)).toBeInTheDocument();
    // The gaps themselves are listed, so the finding would say it twice.
    expect(screen.queryByText(/is on level 1 from/)).not.toBeInTheDocument();
    expect(
      screen.getByText(/99.9% covered, by 4 people, 4 gaps/),
    ).toBeVisible();
    expect(text(container)).toContain('as of 2 min. ago');
    await expectAccessible(container);
  });

  it('opens the further gaps, and shows full dates, by keyboard', async () => {
    const user = userEvent.setup();
    getStatus.mockResolvedValue(status);
    await renderCard();

    const gaps = await screen.findByRole('list', { name: 'Gaps on level 1' });
    expect(within(gaps).getAllByRole('listitem')).toHaveLength(3);
    expect(text(gaps)).toContain(
      'Sat, Nov 14 2:00 AM – 6:30 AM (4 hr, 30 min)',
    );
    expect(text(gaps)).toContain('– Tue, Nov 17 3:00 AM (1 day, 1 hr)');
    const more = screen.getByRole('button', { name: 'Show 1 more gap' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    more.focus();
    await user.keyboard('{Enter}');
    expect(within(gaps).getAllByRole('listitem')).toHaveLength(4);
    expect(
      screen.getByRole('button', { name: 'Show fewer gaps' }),
    ).toHaveAttribute('aria-expanded', 'true');

    expect(screen.getAllByTitle(/November 9, 2026/)).toHaveLength(2);
    await user.tab({ shift: true });
    expect(document.activeElement).toHaveAttribute(
      'title',
      expect.stringContaining('November 20, 2026'),
    );
  });

  it('says how to link a service where there is none', async () => {
    getStatus.mockResolvedValue(notLinked);
    const { container } = await renderCard();

    await screen.findByRole('heading', {
      name: 'No PagerDuty service is linked',
    });
    expect(screen.getByText(/pagerduty.com\/service-id: P/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Copy the annotation' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('No PagerDuty service is annotated.'),
    ).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('keeps what is known of several services while PagerDuty is away', async () => {
    getStatus.mockResolvedValue(stale);
    const { container } = await renderCard();

    await screen.findByRole('heading', { level: 3, name: /Player API/ });
    expect(
      screen.getByRole('heading', { level: 3, name: 'Player importer' }),
    ).toBeInTheDocument();
    const warnings = screen.getAllByRole('note').map(text);
    expect(warnings[0]).toBe(
      'Warning: PagerDuty cannot be read now. What you see was read 4 hr. ago. PagerDuty refused the token; check pagerDuty.apiToken.',
    );
    expect(warnings[1]).toContain('PagerDuty has no service PGONE');
    expect(screen.queryByText('PagerDuty cannot be reached.')).toBeNull();
    expect(screen.getByText('in maintenance')).toBeInTheDocument();
    expect(screen.getByText(/covered around the clock/)).toHaveTextContent(
      'Next 28 days: covered around the clock, by 1 person',
    );
    expect(
      screen.getByText('Nobody follows, as far as the schedule is known'),
    ).toBeInTheDocument();
    expect(text(container)).toContain('as of 4 hr. ago');
  });

  it('tells a source that was never read from one that is pending', async () => {
    getStatus.mockResolvedValue({
      ...status,
      services: [],
      findings: [],
      sources: [
        { account: 'eu', state: 'unavailable' },
        { account: 'default', state: 'pending' },
        { account: 'us', state: 'stale', collectedAt: '2026-11-03T10:00:00Z' },
      ],
    });
    await renderCard();

    expect((await screen.findAllByRole('note')).map(text)).toEqual([
      'Warning: The PagerDuty account eu cannot be read now, and has not been read before.',
      'Note: PagerDuty has not been read yet. Try again in a minute.',
      'Warning: What is known of The PagerDuty account us is older than it should be; it was read 1 day ago.',
    ]);
    expect(screen.queryByText(/No PagerDuty service/)).toBeNull();
  });

  it('says when no level is known, and follows no unsafe address', async () => {
    getStatus.mockResolvedValue({
      ...status,
      findings: [],
      services: [
        {
          ...quietService,
          // eslint-disable-next-line no-script-url
          service: { ...quietService.service, url: 'javascript:alert(1)' },
          levels: [],
          coverage: undefined,
        },
      ],
    });
    await renderCard();

    await screen.findByText(/No escalation level is known/);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('rolls up what a group owns, the first few services at once', async () => {
    getStatus.mockResolvedValue({
      ...status,
      entityRef: 'group:default/player',
      services: [1, 2, 3, 4, 5].map(number => ({
        ...quietService,
        service: {
          ...quietService.service,
          id: `PSVC${number}`,
          name: `Service ${number}`,
        },
        entityRefs: ['component:default/web', 'component:default/ads'],
      })),
    });
    const { container } = await renderCard();

    await screen.findByRole('heading', { level: 3, name: 'Service 1' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(text(container)).toContain('of web, ads');
    expect(screen.getAllByRole('link', { name: 'web' })[0]).toHaveAttribute(
      'href',
      '/catalog/default/component/web',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 2 more services' }),
    );
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    await expectAccessible(container);
  });

  it('asks nobody to annotate a group that owns nothing on call', async () => {
    getStatus.mockResolvedValue({
      ...notLinked,
      entityRef: 'group:default/player',
    });
    await renderCard();
    expect(
      await screen.findByText('Nothing in it names a PagerDuty service.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/pagerduty.com\/service-id/)).toBeNull();
  });

  it('shows that it is loading, and then what went wrong', async () => {
    let fail: (error: Error) => void = () => {};
    getStatus.mockReturnValue(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    await renderCard();

    expect(
      await screen.findByRole('progressbar', {
        name: 'Reading who is on call',
      }),
    ).toBeInTheDocument();
    fail(new Error('The on-call backend is not there'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: Who is on call could not be read: The on-call backend is not there',
    );
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();

    getStatus.mockResolvedValue(status);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Ida Berg' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
