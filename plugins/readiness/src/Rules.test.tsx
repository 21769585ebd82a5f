import { InputError } from '@backstage/errors';
import type { Counts } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  categories,
  createApis,
  group,
  levels,
  renderPage,
  standard,
} from './__testUtils__/pages';
import { now } from './__testUtils__/scorecard';
import { readPredicate } from './domain/rules';
import { ReadinessPage } from './index';

const apis = createApis();
const { rollups } = apis.readiness;
const none: Counts = {
  pass: 0,
  fail: 0,
  unknown: 0,
  exempt: 0,
  notApplicable: 0,
};
const counts = { ...none, pass: 8, fail: 2, unknown: 1, exempt: 1 };
const ref = { id: standard.id, title: standard.title, version: '1' };
const asOf = '2026-11-04T09:58:00Z';

const renderAt = (path: string) =>
  renderPage(<ReadinessPage />, {
    apis,
    path,
    groups: [group('player', 'Podcast Player')],
  });

function answerMatrix(cells: Counts[]) {
  rollups.getMatrix.mockResolvedValue({
    standard: ref,
    levels,
    columns: standard.rules.map(({ id, title }) => ({ id, title })),
    rows: [],
    total: { group: { key: '' }, subjects: 12, levels: [], cells },
    asOf,
    pageInfo: { totalItems: 0 },
  });
}

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  answerMatrix([none, counts]);
  rollups.getRule.mockResolvedValue({
    standard: ref,
    rule: standard.rules[1],
    level: levels[2],
    category: categories[1],
    counts,
    asOf,
  });
  rollups.getRuleSubjects.mockImplementation(async (_, { status }) => ({
    items:
      status[0] === 'fail'
        ? [
            {
              entityRef: 'component:default/player-api',
              owner: 'group:default/player',
              status: 'fail',
              message: 'covered 98.2 %',
              since: '2026-10-01T08:00:00Z',
            },
          ]
        : [],
    pageInfo: { totalItems: status[0] === 'fail' ? 1 : 0 },
  }));
  rollups.getTrends.mockResolvedValue({
    standard: ref,
    interval: 'week',
    groups: [
      {
        group: { key: '' },
        points: [
          { date: '2026-10-25', counts: { ...none, pass: 1, fail: 9 } },
          { date: '2026-11-01', counts },
        ],
      },
    ],
    asOf,
    pageInfo: { totalItems: 1 },
  });
});
afterEach(() => {
  jest.useRealTimers();
  jest.clearAllMocks();
});

describe('Rules page', () => {
  it('shows rules by level with bars, and figures that lead to who they are', async () => {
    const { container } = await renderAt('/rules');
    const table = await screen.findByRole('table', {
      name: 'Rules of the standard',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(each => each.textContent),
    ).toEqual([
      'Level 1 Owned',
      'A team owns it OWN-01',
      'Level 3 On-call ready',
      'Around the clock ONC-05◷ announced: counts from Jan 15, 2027',
    ]);
    expect(
      within(table).getByText('applies to nothing yet'),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('img', {
        name: '8 pass, 2 fail, 1 unknown, 1 exempt',
      }),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('link', { name: /2.*fail/ }),
    ).toHaveAttribute(
      'href',
      '/readiness/services?standard=operational-ownership&rule=ONC-05&status=fail&kind=all',
    );
    await expectAccessible(container);

    await userEvent.selectOptions(
      screen.getByLabelText('Group by'),
      'Category',
    );
    expect(
      await screen.findByRole('rowheader', { name: 'On-call' }),
    ).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByLabelText('Team and below'),
      'Podcast Player',
    );
    await waitFor(() =>
      expect(rollups.getMatrix).toHaveBeenLastCalledWith(
        expect.objectContaining({
          team: ['group:default/player'],
          columns: 'rule',
        }),
      ),
    );
    await userEvent.type(screen.getByLabelText('Search'), 'zzz');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all rules' }),
    );
    expect(await screen.findByText('A team owns it')).toBeInTheDocument();
  });

  it('says what could not be read', async () => {
    rollups.getMatrix.mockRejectedValue(new Error('gone'));
    await renderAt('/rules');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rules could not be read: gone',
    );
  });
});

describe('page of a rule', () => {
  const path = '/rules/operational-ownership/ONC-05';
  const editor = () =>
    screen.findByLabelText('The rule, as it would stand in the standard');

  it('says what it asks, of whom, why, and who fails it', async () => {
    const { container } = await renderAt(path);
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Around the clock',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/counts from Jan 15, 2027 on/)).toBeInTheDocument();
    expect(screen.getByText('Nights are long.')).toBeInTheDocument();
    expect(screen.getByText('kind is Component')).toBeInTheDocument();
    expect(
      screen.getByText('annotation operations-in-teams/on-call is 24x7'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Evidence is too old for it after 6 hr.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'player-api' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/player-api/readiness?standard=operational-ownership&rule=ONC-05',
    );
    expect(
      screen.getByRole('img', {
        name: 'Results over the year. 1 passed at first, 8 pass now.',
      }),
    ).toBeInTheDocument();
    await editor();
    await expectAccessible(container);

    await userEvent.click(screen.getByRole('button', { name: 'unknown 1' }));
    expect(await screen.findByText('None.')).toBeInTheDocument();
  });

  it('tries a change, and shows who would be better and worse', async () => {
    apis.readiness.standards.dryRun.mockResolvedValue({
      ruleId: 'ONC-05',
      subjects: 12,
      complete: false,
      counts: { ...counts, better: 3, worse: 1 },
      owners: [
        {
          owner: 'group:default/player',
          counts: { ...counts, better: 3, worse: 1 },
        },
      ],
      examples: [
        {
          entityRef: 'component:default/player-api',
          now: 'pass',
          status: 'fail',
          message: 'covered 98 %',
        },
      ],
    });
    const { container } = await renderAt(path);
    const field = await editor();
    expect(field).toHaveValue(
      [
        'id: ONC-05',
        'title: "Around the clock"',
        'category: on-call',
        'level: on-call-ready',
        'appliesTo: {"kind":"Component","metadata.annotations.operations-in-teams/on-call":"24x7"}',
        'parameters: {"minimum":1}',
        'check: |-',
        '  onCall.coverage.next28Days >= parameters.minimum',
        'maxAge: { hours: 6 }',
        'effectiveFrom: 2027-01-15',
        'why: "Nights are long."',
        'fix: "Close the gap."',
        '',
      ].join('\n'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try it' }));
    expect(
      await screen.findByText(
        '12 looked at: 3 would pass that do not now, 1 would no longer pass.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/Time ran out/)).toBeInTheDocument();
    expect(
      within(screen.getByRole('table', { name: 'For example' })).getByText(
        'covered 98 %',
      ),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows with a caret what is wrong with the rule', async () => {
    apis.readiness.standards.dryRun.mockRejectedValue(
      Object.assign(new Error('Request failed'), {
        cause: new InputError('line 8: no such field\n  onCal.x\n  ^'),
      }),
    );
    await renderAt(path);
    await editor();
    await userEvent.click(screen.getByRole('button', { name: 'Try it' }));
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('pre')!.textContent).toBe(
      'line 8: no such field\n  onCal.x\n  ^',
    );
  });
});

it.each([
  [{ kind: 'Component' }, { kind: 'is', field: 'kind', values: ['Component'] }],
  [
    { 'spec.type': { $in: ['service', 'website'] } },
    { kind: 'is', field: 'spec.type', values: ['service', 'website'] },
  ],
  [
    { $any: [{ a: { $exists: false } }, { $not: { b: { $exists: true } } }] },
    {
      kind: 'any',
      of: [
        { kind: 'missing', field: 'a' },
        { kind: 'not', of: { kind: 'exists', field: 'b' } },
      ],
    },
  ],
  [
    { a: { $hasPrefix: 'x' }, b: { $contains: 'y' } },
    {
      kind: 'all',
      of: [
        { kind: 'prefix', field: 'a', values: ['x'] },
        { kind: 'contains', field: 'b', values: ['y'] },
      ],
    },
  ],
  [{ $new: 1 }, { kind: 'other', text: '{"$new":1}' }],
  [{ a: { $new: 1 } }, { kind: 'other', text: '{"a":{"$new":1}}' }],
  ['text', { kind: 'other', text: '"text"' }],
])('puts the predicate %j into words', (predicate, clause) => {
  expect(readPredicate(predicate)).toEqual(clause);
});
