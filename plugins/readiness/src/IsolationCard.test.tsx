import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  access,
  account,
  accountEntity,
  accountEvidence,
  record,
} from './__testUtils__/accounts';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { now } from './__testUtils__/scorecard';
import { EntityIsolationCard } from './index';

const api = createReadinessApiMock();
const render = (on = account) =>
  renderLegacy(<EntityIsolationCard />, { api, on });
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const items = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(text);

describe('Isolation card', () => {
  beforeEach(() => setClock(now));
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('shows declared and observed side by side, and all that is known', async () => {
    api.getSubjectEvidence.mockResolvedValue(accountEvidence);
    const { container } = await render();

    expect(
      await screen.findByText('The account is not reached as it declares.'),
    ).toBeInTheDocument();
    expect(api.getSubjectEvidence).toHaveBeenCalledWith({
      kind: 'resource',
      namespace: 'default',
      name: 'aws-333333333333',
    });
    expect(screen.getAllByRole('term').map(text)).toEqual([
      'Declared',
      'Observed',
    ]);
    expect(screen.getAllByRole('definition').map(text)).toEqual([
      'Level 2, build server onlyby a tag of the account',
      'Level 3, teamfrom who can reach it',
    ]);
    expect(items('What deviates')).toEqual(access.deviations);

    const table = screen.getByRole('table', { name: 'Who can reach it' });
    expect(within(table).getAllByRole('row').slice(1).map(text)).toEqual([
      'player-engineers groupPowerUserwrite5',
      'deployer build serverDeploywritenot known',
      'u-1 personBreakGlassemergencies only1',
      'readers groupReadOnlyread12',
    ]);
    expect(
      within(table).getByRole('link', { name: 'player-engineers' }),
    ).toHaveAttribute('href', '/catalog/default/group/player');
    expect(
      screen.getByText(
        '1 to write, 1 to read, 1 for emergencies; 1 grant to a single person rather than a group; 2 IAM users',
      ),
    ).toBeInTheDocument();
    expect(items('What runs in it')).toEqual([
      '4 × ECS service on Fargate (managed)',
      '1 × EC2 instance (not managed)',
    ]);
    expect(items('What is coded')).toEqual([
      '5 stacks, 4 of them of the CDK',
      '1 stack has drifted; 2 stacks were never checked for drift',
      '90 of 120 resources belong to a stack; 30 resources are outside stacks',
      'a stack last changed 3 days ago',
    ]);
    expect(items('Contacts')).toEqual([
      '✓operations: named',
      '✗security: missing',
      '✓billing: named',
    ]);
    expect(screen.getAllByText(/collected/).map(text)).toEqual(
      Array(4).fill('collected 41 min. ago'),
    );
    await expectAccessible(container);
  });

  it('takes nothing for fine that is not known', async () => {
    api.getSubjectEvidence.mockResolvedValue({
      ...accountEvidence,
      items: [
        record(
          'accountAccess',
          { ...access, agrees: true, observedLevel: 2 },
          {
            stale: true,
            unavailable: 'AWS answered AccessDenied',
          },
        ),
        { source: 'accountCode', unavailable: 'There is no recorder' },
        record('accountRuntime', { runtimes: [] }),
      ],
      sources: [
        { id: 'accountAccess', title: 'a', state: 'partial' },
        { id: 'accountCode', title: 'c', state: 'ok' },
        { id: 'accountRuntime', title: 'r', state: 'ok' },
      ],
    });
    const { container } = await render();

    expect(
      await screen.findByText(
        'Not known: what is known of who can reach it is too old.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('✓')).not.toBeInTheDocument();
    expect(
      screen.getByText('Level 2, build server only, when last seen'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'What deviated when last seen' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('note').map(text)).toEqual([
      'Warning: Too old to go by: it is not known whether this still holds.',
      'Warning: Nothing newer is known: AWS answered AccessDenied',
      'Note: Not known: There is no recorder',
      'Note: Not known: its evidence source is not installed.',
    ]);
    expect(
      screen.getByText('Nothing is known to run in it.'),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says what an empty account is, and shows a long list on demand', async () => {
    const grants = Array.from({ length: 10 }, (_, index) => ({
      ...access.grants[1],
      principalId: `g-${index}`,
    }));
    api.getSubjectEvidence.mockResolvedValue({
      ...accountEvidence,
      entityRef: 'resource:default/aws-1',
      items: [
        record('accountAccess', {
          ...access,
          grants,
          writeGrants: 12,
          readGrants: 0,
          breakGlassGrants: 0,
          unknownGrants: 1,
          iamUsers: undefined,
          observedLevel: undefined,
          agrees: undefined,
          declaredLevel: undefined,
          deviations: [],
        }),
        record('accountCode', { stacks: 0, cdkStacks: 0, driftedStacks: 0 }),
      ],
    });
    await render(accountEntity('1'));

    expect(
      await screen.findByText('Not known: it declares no level.'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('definition').map(text)).toEqual([
      'nonenothing declares a level',
      'not knownfrom who can reach it',
    ]);
    expect(screen.getByText(/IAM users: not known/)).toHaveTextContent(
      '1 grant that could not be read to the end',
    );
    expect(
      screen.getByText('3 more grants are not listed'),
    ).toBeInTheDocument();
    expect(items('What is coded')).toEqual([
      'No stack: nothing in it is known to be coded.',
      'resources outside stacks: not known',
    ]);
    expect(screen.getAllByRole('row')).toHaveLength(9);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('row')).toHaveLength(11);
  });

  it('shows that it is loading, and then what went wrong', async () => {
    let fail: (error: Error) => void = () => {};
    api.getSubjectEvidence.mockReturnValue(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    await render();
    expect(
      await screen.findByRole('progressbar', {
        name: 'Reading who can reach the account',
      }),
    ).toBeInTheDocument();
    fail(new Error('The readiness backend is not there'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What is known of the account could not be read: The readiness backend is not there',
    );
    api.getSubjectEvidence.mockResolvedValue(accountEvidence);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('The account is not reached as it declares.'),
    ).toBeInTheDocument();
  });
});
