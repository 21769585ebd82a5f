import { NotAllowedError } from '@backstage/errors';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeOnCall } from './__testUtils__/fakeOnCall';
import { now } from './__testUtils__/onCallStatus';
import { coveragePage, health, nowPage } from './__testUtils__/pages';
import { onCallApiRef, OnCallPage } from './index';
import { rootRouteRef } from './routes';

let onCall: ReturnType<typeof fakeOnCall>;

function renderPage(path: string = '/on-call') {
  return renderInTestApp(
    <TestApiProvider apis={[[onCallApiRef, onCall as never]]}>
      <Routes>
        <Route path="/on-call/*" element={<OnCallPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/on-call': rootRouteRef,
      },
    },
  );
}

const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

const rows = (name: string) =>
  within(screen.getByRole('table', { name })).getAllByRole('row').map(text);

describe('On-call page in the old frontend system', () => {
  beforeEach(() => {
    setClock(now);
    setWidth(1200);
    onCall = fakeOnCall();
  });
  afterEach(() => jest.useRealTimers());

  describe('Now', () => {
    it('shows who is on call by team, findings first', async () => {
      const { container } = await renderPage();
      await screen.findByRole('table', { name: 'Who is on call now' });
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        'On call',
      );
      expect(
        screen.getAllByRole('tab').map(({ textContent }) => textContent),
      ).toEqual(['Now', 'Coverage', 'Health', 'Pay']);
      const [header, ...body] = rows('Who is on call now');
      expect(header).toBe('PolicyLevel 1Level 2Level 3Next on level 1');
      expect(body[0]).toBe('Podcast PlayerCoverageHealth');
      expect(body[1]).toContain('Player policy');
      expect(body[1]).toContain('Warning: Nobody is on level 1 from 14 Nov');
      expect(body[1]).toContain('Ida Berg until Mon 9:00 AM on Player primary');
      expect(body[1]).toContain('Nobody is on call on Player secondary');
      expect(body[1]).toMatch(/next Omar Haddad.* from Mon 9:00 AM/);
      expect(body[2]).toContain('4 services · and 1 more level');
      expect(body[3]).toBe('AdsCoverageHealth');
      expect(body[4]).toContain('Zoë Ström until Thu 9:00 AM');
      expect(screen.getByRole('status')).toHaveTextContent(
        '3 policies, 1 with findings',
      );
      expect(
        screen.getByRole('link', { name: 'Coverage of Podcast Player' }),
      ).toHaveAttribute('href', '/on-call/coverage?team=PT1');
      expect(
        screen.getByRole('link', { name: /Player policy/ }),
      ).toHaveAttribute(
        'href',
        'https://player.pagerduty.com/escalation_policies/PEP1',
      );
      expect(text(container)).toContain('as of 2 min. ago');
      await expectAccessible(container);
    });

    it('finds people, teams, services and policies while one types', async () => {
      const user = userEvent.setup();
      await renderPage();
      const search = await screen.findByRole('textbox', {
        name: /Search a person, team/,
      });
      await user.type(search, 'zoe ads');
      expect(screen.getByRole('status')).toHaveTextContent('1 policy');
      expect(rows('Who is on call now')[2]).toContain('Zoë Ström');
      await user.clear(search);
      await user.type(search, 'importer');
      expect(rows('Who is on call now')[2]).toContain('Importer policy');
      await user.type(search, ' nobody like this');
      expect(
        screen.getByText('Nobody and nothing is called like that.'),
      ).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: /Clear/ }));
      expect(screen.getByRole('status')).toHaveTextContent('3 policies');
      expect(onCall.getNow).toHaveBeenCalledTimes(1);
    });

    it('reads every page, and draws the first rows', async () => {
      const items = Array.from({ length: 501 }, (_, index) => ({
        ...nowPage.items[0],
        policy: { id: `P${index}`, name: `Policy ${index}` },
      }));
      onCall.getNow.mockImplementation(async query => ({
        ...nowPage,
        items: query?.cursor ? items.slice(500) : items.slice(0, 500),
        pageInfo: {
          totalItems: 501,
          ...(!query?.cursor && { nextCursor: 'next' }),
        },
      }));
      await renderPage();
      expect(await screen.findByRole('status')).toHaveTextContent(
        '501 policies',
      );
      expect(rows('Who is on call now')).toHaveLength(2 + 50);
      await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
      expect(rows('Who is on call now')).toHaveLength(2 + 100);
    });

    it('is a list where there is no room for a table', async () => {
      setWidth(400);
      const { container } = await renderPage();
      const list = await screen.findByRole('list', {
        name: 'Who is on call now',
      });
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
      expect(text(list)).toContain('Level 1Ida Berg until Mon 9:00 AM');
      await expectAccessible(container);
    });

    it('says that nothing is known yet, that it fails, and that it is stale', async () => {
      onCall.getNow.mockRejectedValueOnce(new Error('No answer'));
      await renderPage();
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'Who is on call could not be read: No answer',
      );
      onCall.getNow.mockResolvedValue({
        ...nowPage,
        items: [],
        sources: [{ account: 'default', state: 'pending' }],
      });
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(
        await screen.findByText(/No escalation policy is known yet/),
      ).toBeInTheDocument();
      expect(screen.getByRole('note')).toHaveTextContent(
        'PagerDuty has not been read yet',
      );
    });
  });

  describe('Coverage', () => {
    it('says what of the schedules cannot be read, beside what is known', async () => {
      const source = { account: 'default', state: 'ok' as const };
      const history = { feed: 'history' as const, state: 'stale' as const };
      onCall.getCoverage.mockResolvedValue({
        ...coveragePage,
        sources: [
          {
            ...source,
            feeds: [
              {
                feed: 'schedules',
                state: 'unavailable',
                collectedAt: '2026-11-04T07:00:00Z',
                problem: { code: 'unreachable', message: 'It answered 500.' },
              },
              history,
            ],
          },
          {
            ...source,
            account: 'labs',
            feeds: [
              {
                feed: 'schedules',
                state: 'ok',
                problem: { code: 'bad-answer', message: '1 of 9 is odd.' },
              },
            ],
          },
        ],
      });
      await renderPage('/on-call/coverage');
      await screen.findByRole('heading', { level: 2, name: 'Podcast Player' });
      const notes = screen.getAllByRole('note').map(text);
      expect(notes).toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            /The shifts of schedules in PagerDuty: cannot be read now. What you see was read 3 hr. ago. It answered 500./,
          ),
          expect.stringMatching(
            /in the PagerDuty account labs: not all can be read. 1 of 9 is odd./,
          ),
        ]),
      );
      // What a page does not read does not matter there.
      expect(screen.queryByText(/history of incidents/)).toBeNull();
    });

    it('draws the coming weeks, and tells gaps and findings', async () => {
      const { container } = await renderPage('/on-call/coverage');
      await screen.findByRole('heading', { level: 2, name: 'Podcast Player' });
      const [query] = onCall.getCoverage.mock.calls[0];
      expect(query).toEqual({
        from: '2026-11-04T10:00:00.000Z',
        to: '2026-12-02T10:00:00.000Z',
        limit: 25,
      });
      expect(screen.getByText('28 days: 99.3%')).toBeInTheDocument();
      expect(
        screen.getByText('first gap in 9 days, 16 hr'),
      ).toBeInTheDocument();
      expect(
        screen.getByText('75% of the time a second person on level 2'),
      ).toBeInTheDocument();
      expect(screen.getByText(/Eva Lund rotates but/)).toBeInTheDocument();
      const timeline = screen.getByRole('group', {
        name: 'Timeline of Player policy',
      });
      expect(
        within(timeline).getByText('Level 1: 3 people, 1 gap.'),
      ).toBeInTheDocument();
      expect(within(timeline).queryByText(/Level 2:/)).toBeNull();
      expect(
        text(screen.getByRole('list', { name: 'Gaps on level 1' })),
      ).toContain('Sat, Nov 14 2:00 AM – 6:30 AM (4 hr, 30 min)');
      expect(
        screen.getByRole('heading', { level: 2, name: 'No team' }),
      ).toBeInTheDocument();
      expect(
        screen.getByText('Who is on call ahead is not known.'),
      ).toBeInTheDocument();
      await expectAccessible(container);

      await userEvent.click(
        screen.getByRole('checkbox', { name: 'Show every level' }),
      );
      expect(
        within(timeline).getByText('Level 2: 1 person, no gaps.'),
      ).toBeInTheDocument();
    });

    it('says the same in a table, gaps included', async () => {
      const user = userEvent.setup();
      const { container } = await renderPage('/on-call/coverage');
      const open = await screen.findByRole('button', {
        name: 'Shifts as a table',
      });
      open.focus();
      await user.keyboard('{Enter}');
      expect(open).toHaveAttribute('aria-expanded', 'true');
      const [, ...shifts] = rows('Shifts of Player policy');
      expect(shifts.map(each => each.replace(/^.*M1/, ''))).toEqual([
        'Ida BergPlayer primary (rotation)',
        'Omar HaddadPlayer primary (rotation)',
        'Nobody',
        'Eva LundPlayer primary (rotation)',
        'Omar HaddadPlayer primary (override)',
      ]);
      await expectAccessible(container);
    });

    it('asks for one team, from the address and from a choice', async () => {
      await renderPage('/on-call/coverage?team=PT1');
      await screen.findByText('28 days: 99.3%');
      expect(onCall.getCoverage.mock.calls[0][0]).toMatchObject({
        team: 'PT1',
      });
      const team = screen.getByRole('combobox', { name: 'Team' });
      expect(team).toHaveDisplayValue('Podcast Player');
      onCall.getCoverage.mockResolvedValue({
        ...coveragePage,
        items: [],
        pageInfo: { totalItems: 0 },
      });
      await userEvent.selectOptions(team, 'Ads');
      expect(
        await screen.findByText('No escalation policy is known for this.'),
      ).toBeInTheDocument();
      expect(onCall.getCoverage.mock.lastCall![0]).toMatchObject({
        team: 'PT2',
      });
    });

    it('keeps what it knew where a reload fails', async () => {
      onCall.getCoverage.mockResolvedValueOnce({
        ...coveragePage,
        pageInfo: { totalItems: 60 },
      });
      onCall.getCoverage.mockRejectedValueOnce(new Error('Gateway timeout'));
      await renderPage('/on-call/coverage');
      await userEvent.click(
        await screen.findByRole('button', { name: 'Show more' }),
      );
      expect(
        await screen.findByText(/could not be refreshed \(Gateway timeout\)/),
      ).toBeInTheDocument();
      expect(screen.getByText('28 days: 99.3%')).toBeInTheDocument();
    });
  });

  describe('Health', () => {
    it('shows figures, weeks, teams and alarms, and leads to incidents', async () => {
      const user = userEvent.setup();
      const { container } = await renderPage('/on-call/health');
      await screen.findByRole('heading', { level: 2, name: 'Teams' });
      expect(onCall.getHealth).toHaveBeenCalledWith({
        from: '2026-08-17T00:00:00.000Z',
        to: '2026-11-04T10:00:00.000Z',
        groupBy: 'team',
      });
      expect(text(container)).toContain(
        'Interruptions: Outside4Interruptions: Asleep3',
      );
      expect(text(container)).toContain('Half acknowledged within95 sec');
      expect(text(container)).toContain('90 % acknowledged within12 min');
      expect(text(container)).toContain('without an interruption96%');
      expect(screen.getByText(/One of 5 people carried 40%/)).toBeVisible();
      expect(screen.getByText(/Monday to Friday 09:00–17:00/)).toBeVisible();
      expect(
        screen.getByRole('img', {
          name: 'Interruptions by week. The most in a week is 9, in the last one 1.',
        }),
      ).toBeInTheDocument();
      expect(rows('Teams').slice(1)).toEqual([
        'Podcast Player1064395 sec12 min94%',
        'No team1100nonenonenot known',
      ]);
      expect(rows('Most frequent alarms')[1]).toBe(
        'Disk almost fullPlayer API6322',
      );
      await expectAccessible(container);

      const [, team] = within(
        screen.getByRole('table', { name: 'Teams' }),
      ).getAllByRole('row');
      await user.click(within(team).getByRole('link', { name: '3' }));
      await screen.findByRole('heading', { level: 2, name: 'Incidents' });
      expect(onCall.getIncidents).toHaveBeenCalledWith({
        team: 'PT1',
        class: 'sleep',
        from: health.from,
        to: health.to,
        limit: 50,
      });
      expect(text(container)).toContain('Team Podcast Player · Asleep · ');
      const [, first, second] = rows('Incidents');
      expect(first).toContain('high');
      expect(first).toContain('95 sec');
      expect(first).toContain('Asleep: Ida Berg, Tue 1:00 AM');
      expect(first).toContain('Outside: Tue 1:10 AM');
      expect(second).toContain('lowtriggerednever');
      expect(second).toContain('nobody was notified');
      await expectAccessible(container);

      await user.click(screen.getByRole('link', { name: /Back to/ }));
      expect(
        await screen.findByRole('table', { name: 'Teams' }),
      ).toBeInTheDocument();
    });

    it('has every week in a table, leading to that week', async () => {
      await renderPage('/on-call/health?team=PT1&weeks=4');
      await userEvent.click(
        await screen.findByRole('button', {
          name: 'Interruptions by week as a table',
        }),
      );
      expect(onCall.getHealth).toHaveBeenCalledWith({
        from: '2026-10-12T00:00:00.000Z',
        to: '2026-11-04T10:00:00.000Z',
        groupBy: 'service',
        team: 'PT1',
      });
      const table = screen.getByRole('table', {
        name: 'Interruptions by week',
      });
      expect(rows('Interruptions by week').slice(1)).toEqual([
        'Nov 21100nonenone',
        'Oct 263211nonenone',
        'Oct 197432nonenone',
      ]);
      const links = within(table).getAllByRole('link');
      const target = new URL(links[0].getAttribute('href')!, 'http://localhost')
        .searchParams;
      expect(Object.fromEntries(target)).toEqual({
        team: 'PT1',
        weeks: '4',
        'incidents.team': 'PT1',
        'incidents.from': '2026-11-02T00:00:00.000Z',
        'incidents.to': '2026-11-04T10:00:00.000Z',
      });
    });

    it('says what is not known yet, and that nothing happened', async () => {
      const quiet = {
        ...health.total,
        incidents: 0,
        interruptions: { office: 0, outside: 0, sleep: 0 },
        acknowledgement: undefined,
        quiet: undefined,
        topAlarms: [],
      };
      onCall.getHealth.mockResolvedValue({
        ...health,
        knownFrom: '2026-11-01T00:00:00Z',
        total: quiet,
        groups: [],
      });
      await renderPage('/on-call/health');
      expect(
        await screen.findAllByText(/Nothing interrupted anybody/),
      ).toHaveLength(2);
      expect(screen.getByRole('note')).toHaveTextContent(
        /Incidents are known from Sun 12:00 AM on/,
      );
      expect(screen.queryByRole('img')).not.toBeInTheDocument();
    });

    it('says which permission is missing', async () => {
      onCall.getHealth.mockRejectedValue(new NotAllowedError('Unauthorized'));
      await renderPage('/on-call/health');
      expect(
        await screen.findByText(
          /You may not see this. It needs the permission on-call.health.read./,
        ),
      ).toBeInTheDocument();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });
  });
});
