import { NotAllowedError } from '@backstage/errors';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type {
  PayActor,
  PayApi,
} from '@operations-in-teams/plugin-on-call-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { now } from './__testUtils__/onCallStatus';
import {
  changes,
  detail,
  mine,
  payAnswers,
  people,
  periods,
} from './__testUtils__/pay';
import { onCallApiRef, OnCallPage } from './index';
import { rootRouteRef } from './routes';

const PERSONAS = {
  engineer: ['on-call.pay.own.read'],
  lead: ['on-call.pay.own.read', 'on-call.pay.team.read'],
  payroll: [
    'on-call.pay.own.read',
    'on-call.pay.cost.read',
    'on-call.pay.read',
    'on-call.pay.review',
    'on-call.pay.close',
    'on-call.pay.export',
  ],
  leadership: [
    'on-call.pay.own.read',
    'on-call.pay.cost.read',
    'on-call.pay.reopen',
  ],
  guest: [],
} satisfies Record<string, string[]>;

function renderPay(
  persona: keyof typeof PERSONAS,
  answers: Partial<PayApi> = {},
  search = '',
) {
  const allowed: string[] = PERSONAS[persona];
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [onCallApiRef, { pay: { ...payAnswers, ...answers } } as never],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: ({ permission }) =>
              allowed.includes(permission.name)
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      {/* Otherwise what one persona may do would be remembered for the next. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <Routes>
          <Route path="/on-call/*" element={<OnCallPage />} />
        </Routes>
      </SWRConfig>
    </TestApiProvider>,
    {
      routeEntries: [`/on-call/pay${search}`],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/on-call': rootRouteRef,
      },
    },
  );
}

const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
/** Amounts hold spaces that do not break. */
const named = (name: string) => (label: string) =>
  label.replace(/\s+/g, ' ') === name;
const rows = (name: string) =>
  within(screen.getByRole('table', { name })).getAllByRole('row').map(text);
const views = () =>
  within(screen.getByRole('navigation', { name: 'Whose pay' }))
    .getAllByRole('button')
    .map(text);

describe('Pay', () => {
  beforeEach(() => {
    setClock(now);
    setWidth(1400);
  });
  afterEach(() => jest.useRealTimers());

  it('shows an engineer their own month, down to why each hour is paid', async () => {
    const user = userEvent.setup();
    const { container } = await renderPay('engineer');
    await screen.findByRole('heading', {
      name: 'Statement of Ida Berg, October 2026',
    });
    expect(
      screen.queryByRole('navigation', { name: 'Whose pay' }),
    ).not.toBeInTheDocument();
    expect(text(container)).toContain('Earned so farSEK 800.00');
    expect(text(container)).toContain(
      'Still to come, by what is scheduledSEK 4,200.00',
    );
    expect(rows('Earlier months')[1]).toBe(
      'September 2026 · closedSEK 5,000.00',
    );

    await user.click(
      screen.getByRole('button', {
        name: named('Holiday: 24 hr at SEK 150 an hour, SEK 3,600.00'),
      }),
    );
    expect(rows('Intervals of Holiday')[1]).toMatch(
      /24 hrPlayer primary.*, level 1; and at the same time on Ads secondary, paid onceoverride by Li Wei, instead of Omar HaddadHoliday: alla helgons dag.*holidays, since Apr 1/,
    );
    await user.click(
      screen.getByRole('button', {
        name: named('Weeknight: 2 hr at SEK 50.5 an hour, SEK 101.00'),
      }),
    );
    expect(
      screen.getByText(
        /On call for 1 hr, 40 min, paid for 2 hr after rounding/,
      ),
    ).toBeInTheDocument();
    expect(rows('Intervals of Weeknight')[1]).toContain(
      'Monday, by the clock of Asia/Kolkata',
    );
    await user.click(
      screen.getByRole('button', {
        name: named(
          'September 2026, Weeknight at SEK 50.5 an hour: -4 hr, -SEK 202.00',
        ),
      }),
    );
    expect(
      screen.getByText(/Not on call on Player primary any more; now Omar/),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Office hours: 8 hr' }),
    );
    expect(
      screen.getByRole('table', { name: 'Intervals of Office hours' }),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('asks for another month, and says where there was none', async () => {
    const getMine = jest.fn(async () => ({
      ...mine,
      period: '2026-08',
      statement: undefined,
      forecast: undefined,
      history: [],
    }));
    await renderPay('engineer', { getMine });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Month' }),
      'August 2026',
    );
    expect(
      await screen.findByText('You were not on call in August 2026.'),
    ).toBeInTheDocument();
    expect(getMine).toHaveBeenLastCalledWith({ period: '2026-08' });
  });

  it('shows a lead the teams, and no person', async () => {
    const user = userEvent.setup();
    const { container } = await renderPay('lead');
    await screen.findByRole('heading', { name: /Statement of Ida Berg/ });
    expect(views()).toEqual(['My month', 'Teams']);
    await user.click(screen.getByRole('button', { name: 'Teams' }));
    await screen.findByRole('table', { name: 'Teams in November 2026' });
    expect(rows('Teams in November 2026').slice(1)).toEqual([
      'Podcast Player569 hr4SEK 28,450.00399.4%',
      'Ads569 hr4SEK 10,000.00not knownnot known',
    ]);
    expect(text(container)).not.toContain('Ida Berg');
    await expectAccessible(container);
  });

  it('lets payroll see everything, review and close', async () => {
    const user = userEvent.setup();
    const getPeriod = jest.fn(async () => detail);
    const getPeriods = jest.fn(async () => periods);
    const review = jest.fn(payAnswers.review);
    const close = jest.fn(payAnswers.close);
    const { container } = await renderPay('payroll', {
      getPeriod,
      getPeriods,
      review,
      close,
    });
    // The oldest month that is over and not closed.
    await screen.findByRole('heading', {
      name: 'Changed since the last close',
    });
    expect(screen.getByRole('combobox', { name: 'Month' })).toHaveDisplayValue(
      'October 2026 · open',
    );
    expect(views()).toEqual(['My month', 'Payroll', 'Cost']);
    expect(
      within(
        screen.getByRole('list', { name: 'Where October 2026 stands' }),
      ).getByText('open (now)'),
    ).toHaveAttribute('aria-current', 'step');
    expect(text(container)).toContain('TotalSEK 96,500.00');
    expect(text(container)).toContain('Of it corrections-SEK 202.00');
    expect(text(container)).toContain('no User in the catalog: Stranger 9');
    expect(rows('Changed since the last close')[1]).toMatch(
      /Player primary.*corrects September 2026Ida BergnobodyLi Wei/,
    );
    expect(rows('People').slice(1)).toEqual([
      'Ida BergHoliday 24 hr, Weeknight 2 hr, 1 correctionOffice hours: 8 hrSEK 3,499.00',
      'Stranger 9 (not in the catalog, PagerDuty PU9)nothingnothing',
    ]);
    expect(text(container)).toContain('reviewed → open, user:default/nora.ek');
    expect(text(container)).toContain('A shift was missing');
    expect(
      screen.queryByRole('button', { name: 'Close' }),
    ).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Review' }));
    const dialog = await screen.findByRole('dialog', { name: 'Review' });
    await user.type(within(dialog).getByLabelText('Note'), ' Looks right ');
    getPeriod.mockResolvedValue({
      ...detail,
      state: 'reviewed',
      reviewIsCurrent: true,
    });
    await user.click(within(dialog).getByRole('button', { name: 'Review' }));
    expect(review).toHaveBeenCalledWith('2026-10', 'Looks right');
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    const closing = await screen.findByRole('dialog', { name: 'Close' });
    expect(closing).toHaveTextContent('Close October 2026? It is frozen;');
    getPeriods.mockResolvedValue({
      ...periods,
      items: periods.items.map(each =>
        each.period === '2026-10' ? { ...each, state: 'closed' } : each,
      ),
    });
    await user.click(within(closing).getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledWith('2026-10', undefined);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    // And stays to be seen, though another month is to be closed next.
    await waitFor(() =>
      expect(
        screen.getByRole('combobox', { name: 'Month' }),
      ).toHaveDisplayValue('October 2026 · closed'),
    );
    await expectAccessible(container);
  });

  it('cannot be closed with errors, and says why a step was refused', async () => {
    const user = userEvent.setup();
    await renderPay('payroll', {
      getPeriod: async () => ({
        ...detail,
        closable: false,
        problems: [
          {
            code: 'no-rate',
            severity: 'error',
            message: 'No rate is in effect',
          },
        ],
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: No rate is in effect',
    );
    expect(screen.getByRole('button', { name: 'Review' })).toBeDisabled();
    const link = screen.getByRole('link', {
      name: 'Open the statement of Ida Berg',
    });
    expect(link).toHaveAttribute(
      'href',
      expect.stringContaining('month=2026-10'),
    );
    await user.click(link);
    expect(
      await screen.findByRole('heading', {
        name: 'Statement of Ida Berg, October 2026',
      }),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Back to all people' }),
    );
    expect(
      await screen.findByRole('table', { name: 'People' }),
    ).toBeInTheDocument();
  });

  it('finds people, more of them, and nobody', async () => {
    const getPeople = jest.fn<
      ReturnType<PayApi['getPeople']>,
      Parameters<PayApi['getPeople']>
    >(async () => people);
    await renderPay('payroll', { getPeople });
    const search = await screen.findByRole('textbox', {
      name: 'Search a person',
    });
    getPeople.mockResolvedValue({
      ...people,
      items: [],
      pageInfo: { totalItems: 0 },
    });
    await userEvent.type(search, 'zo');
    expect(await screen.findByText('Nobody fits.')).toBeInTheDocument();
    expect(getPeople).toHaveBeenLastCalledWith('2026-10', {
      limit: 100,
      search: 'zo',
    });

    await userEvent.clear(search);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show these people' }),
    );
    const box = screen.getByRole('checkbox', {
      name: 'Only people who are no User in the catalog',
    });
    expect(box).toHaveFocus();
    expect(box).toBeChecked();
    await waitFor(() =>
      expect(getPeople).toHaveBeenLastCalledWith('2026-10', {
        limit: 100,
        matched: false,
      }),
    );
  });

  it('says who changed schedules, what they are, and where that is not known', async () => {
    const [change] = changes.items;
    const by = (kind: PayActor['kind'], name: string) => ({
      ...change,
      seenAt: `2026-10-20T1${name.length}:00:00Z`,
      by: [{ kind, name, at: '2026-10-20T09:55:00Z' }],
    });
    await renderPay('payroll', {
      getChanges: async () => ({
        ...changes,
        auditProblem: {
          code: 'not-available',
          message: "PagerDuty's audit records are not available to this token.",
        },
        items: [
          by('api-key', '…3x'),
          by('integration', 'Chat'),
          { ...change, by: [] },
        ],
      }),
    });
    expect(
      await screen.findByText(
        "Who made the changes is not known: PagerDuty's audit records are not available to this token.",
      ),
    ).toBeInTheDocument();
    expect(rows('Changed since the last close').slice(1)).toEqual([
      expect.stringContaining('API key …3x, '),
      expect.stringContaining('integration Chat, '),
      expect.stringContaining('not known'),
    ]);
  });

  it('shows leadership cost and quiet, the forecast, and reopens with a reason', async () => {
    const user = userEvent.setup();
    const reopen = jest.fn(payAnswers.reopen);
    const { container } = await renderPay('leadership', { reopen });
    await screen.findByRole('table', { name: 'Teams in October 2026' });
    expect(views()).toEqual(['My month', 'Cost']);
    expect(
      screen.getByRole('heading', { name: 'Cost by team and month, SEK' }),
    ).toBeInTheDocument();
    for (const summary of [
      /The dearest month is SEK.38,450.00, the last one SEK.38,450.00/,
      /The most in a month is 9, in the last one 3/,
      /98% in the last month that is known/,
    ]) {
      expect(screen.getByRole('img', { name: summary })).toBeInTheDocument();
    }
    expect(
      await screen.findByRole('heading', {
        name: 'Forecast for December 2026',
      }),
    ).toBeInTheDocument();
    expect(text(container)).toContain('TotalSEK 40,000.00');
    expect(rows('Months')[3]).toMatch(
      /^September 2026 · closedSEK 90,000.00.*petra.lundReopen$/,
    );

    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Reopen' });
    const confirm = within(dialog).getByRole('button', { name: 'Reopen' });
    expect(confirm).toBeDisabled();
    await user.type(within(dialog).getByLabelText(/Reason/), 'Wrong rate');
    await user.click(confirm);
    expect(reopen).toHaveBeenCalledWith('2026-09', 'Wrong rate');
    await expectAccessible(container);
  });

  it('keeps to itself what is not for somebody to see', async () => {
    await renderPay('guest');
    expect(
      await screen.findByText(/Nothing of pay is for you to see/),
    ).toHaveTextContent('on-call.pay.own.read');
  });

  it('says that nothing is known', async () => {
    await renderPay('payroll', {
      getPeriods: async () => ({ ...periods, items: [] }),
    });
    expect(
      await screen.findByText(/No month can be paid yet/),
    ).toBeInTheDocument();
  });

  it.each([
    ['fails', new Error('No answer'), 'alert', 'could not be read: No answer'],
    ['is refused', new NotAllowedError('No'), 'note', 'on-call.pay.own.read'],
  ])('says that it %s', async (_, error, role, message) => {
    await renderPay('engineer', {
      getMine: async () => {
        throw error;
      },
    });
    expect(await screen.findByRole(role)).toHaveTextContent(message);
  });
});
