import { ConflictError } from '@backstage/errors';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answer,
  approved,
  feeling,
  waiver,
  walkthrough,
  withResult,
} from './__testUtils__/acts';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { now, scorecard } from './__testUtils__/scorecard';
import { EntityReadinessContent } from './index';

const api = createReadinessApiMock();
const details = () =>
  screen.findByRole('group', { name: /Details of Someone/ });
const open = () =>
  renderLegacy(<EntityReadinessContent />, { api, path: '/?rule=ONC-05' });
const part = async (name: string) =>
  within(await details())
    .getAllByRole('heading', { level: 5 })
    .find(({ textContent }) => textContent === name);
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const rule = () =>
  screen.getByRole('button', { name: /Someone is on call/, expanded: true });
const attested = {
  path: 'attestations.runbookWalkthrough.value',
  source: 'attestations',
};

describe('Acts on a rule', () => {
  beforeEach(() => {
    setClock(now);
    api.getScorecardChanges.mockResolvedValue({ items: [] });
    api.rollups.getChanges.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('offers nothing where nothing may be done', async () => {
    api.getScorecard.mockResolvedValue(scorecard);
    await open();
    await details();
    expect(await part('Waiver')).toBeUndefined();
    expect(await part('Attestation')).toBeUndefined();
  });

  it('asks for a waiver by keyboard alone, and shows it at once', async () => {
    api.getScorecard.mockResolvedValueOnce({
      ...withResult(
        'ONC-05',
        { canRequestWaiver: true },
        { longestWaiverDays: 90 },
      ),
      waiverApproverGroups: ['group:default/reviewers'],
    });
    api.waivers.request.mockResolvedValue(waiver);
    const { container } = await open();
    const ask = within(await details()).getByRole('button', {
      name: 'Ask for a waiver',
    });
    act(() => ask.focus());
    await userEvent.keyboard('{Enter}');
    const form = screen.getByRole('form', {
      name: /^Ask for a waiver of Some/,
    });
    expect(ask).toHaveAttribute('aria-expanded', 'true');
    const send = within(form).getByRole('button', { name: 'Ask for it' });
    expect(send).toBeDisabled();
    expect(form).toHaveTextContent(
      'then it is exempt until the waiver ends. Decided by members of reviewers.',
    );
    await expectAccessible(container);

    // Left and come back: the focus is where it was.
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(ask).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveFocus();
    await userEvent.keyboard(waiver.reason);
    await userEvent.tab();
    await userEvent.keyboard(waiver.compensatingControl);
    await userEvent.tab();
    const until = screen.getByLabelText(/Until/);
    expect(until).toHaveFocus();
    expect(until).toHaveAttribute('max', '2027-02-02');
    expect(screen.getByText('At most until Feb 2, 2027.')).toBeInTheDocument();
    fireEvent.change(until, { target: { value: '2027-03-01' } });
    expect(screen.getByRole('button', { name: 'Ask for it' })).toBeDisabled();
    fireEvent.change(until, { target: { value: '2026-12-31' } });

    api.getScorecard.mockResolvedValue({
      ...withResult('ONC-05', {
        waivers: [{ ...waiver, may: ['withdraw'] }],
      }),
      waiverApproverGroups: ['group:default/reviewers'],
    });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('list', { name: /^Waivers of Some/ });
    expect(api.waivers.request).toHaveBeenCalledWith({
      entityRef: waiver.entityRef,
      standardId: waiver.standardId,
      ruleId: 'ONC-05',
      reason: waiver.reason,
      compensatingControl: waiver.compensatingControl,
      expiresAt: '2026-12-31T23:59:59.999Z',
    });
    expect(text(list)).toMatch(
      /waits for a decision.*wanted until Dec 31.*asked for by ida.berg.*2 hr\. ago.*Reason: A new colleague.*instead: Central/,
    );
    expect(
      within(list).getByRole('button', { name: 'Withdraw' }),
    ).toBeInTheDocument();
    expect(
      text(screen.getByRole('list', { name: 'What to do next' })),
    ).toContain('covered 98.2 %a waiver waits for a decision by reviewers');
    expect(
      screen.getByText('A waiver was asked for. Another person decides.'),
    ).toBeInTheDocument();
    expect(await details()).toHaveFocus();
    await expectAccessible(container);
  });

  it('lets another person approve for less, and shows the rule as exempt', async () => {
    api.getScorecard.mockResolvedValueOnce(
      withResult('ONC-05', {
        waivers: [{ ...waiver, may: ['approve', 'decline'] }],
      }),
    );
    await open();
    await userEvent.click(
      within(await details()).getByRole('button', { name: 'Approve' }),
    );
    const form = screen.getByRole('form', { name: /^Approve the waiver/ });
    const until = within(form).getByLabelText(/Until/);
    expect(until).toHaveValue('2026-12-31');
    fireEvent.change(until, { target: { value: '2026-11-30' } });
    await userEvent.type(within(form).getByLabelText(/Comment/), 'Until then.');

    api.waivers.approve.mockRejectedValueOnce(
      Object.assign(new Error('Request failed with 409 Conflict'), {
        cause: new ConflictError('somebody has decided it'),
      }),
    );
    const approve = within(form).getByRole('button', { name: 'Approve' });
    await userEvent.click(approve);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This was not recorded: somebody has decided it',
    );

    api.waivers.approve.mockResolvedValue({ waiver: approved, history: [] });
    api.getScorecard.mockResolvedValue(
      withResult(
        'ONC-05',
        {
          status: 'exempt',
          underlying: 'fail',
          waivers: [{ ...approved, may: ['revoke', 'renew'] }],
        },
        { longestWaiverDays: 90 },
      ),
    );
    await userEvent.click(approve);
    await waitFor(() => expect(rule()).toHaveTextContent('exempt'));
    expect(api.waivers.approve).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: waiver.id, version: 3 }),
      { expiresAt: '2026-11-30T23:59:59.999Z', comment: 'Until then.' },
    );
    expect(await details()).toHaveTextContent(/in effect.*Without it: ✗fail/);
    expect(screen.getByText('The waiver is in effect.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Renew' })).toBeInTheDocument();
  });

  it.each([
    ['Decline', 'decline', waiver],
    ['Revoke', 'revoke', approved],
    ['Withdraw', 'withdraw', approved],
  ] as const)('asks why before somebody can %s', async (name, kind, seen) => {
    api.getScorecard.mockResolvedValue(
      withResult('ONC-05', { waivers: [{ ...seen, may: [kind] }] }),
    );
    api.waivers[kind].mockResolvedValue({ waiver: seen, history: [] });
    await open();
    await userEvent.click(
      within(await details()).getByRole('button', { name }),
    );
    const form = screen.getByRole('form');
    const confirm = within(form).getByRole('button', { name });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(form).getByLabelText(/Why/), 'No more.');
    await userEvent.click(confirm);
    await waitFor(() =>
      expect(api.waivers[kind]).toHaveBeenCalledWith(
        expect.objectContaining({ version: seen.version }),
        'No more.',
      ),
    );
  });

  it('renews from the words of the waiver before', async () => {
    api.getScorecard.mockResolvedValue(
      withResult(
        'ONC-05',
        { waivers: [{ ...approved, may: ['renew'] }] },
        { longestWaiverDays: 90 },
      ),
    );
    await open();
    await userEvent.click(
      within(await details()).getByRole('button', { name: 'Renew' }),
    );
    expect(screen.getByLabelText(/Reason/)).toHaveValue(waiver.reason);
    fireEvent.change(screen.getByLabelText(/Until/), {
      target: { value: '2027-01-15' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
    await waitFor(() =>
      expect(api.waivers.request).toHaveBeenCalledWith(
        expect.objectContaining({ renews: approved.id }),
      ),
    );
  });

  it('attests with a link, and takes it back', async () => {
    const seen = { evidence: [attested] };
    api.getScorecard.mockResolvedValueOnce(
      withResult('ONC-05', seen, { asked: [walkthrough, feeling] }),
    );
    const { container } = await open();
    const group = await details();
    expect(group).toHaveTextContent('Nobody has attested this.');
    // What other rules read is not asked here.
    expect(group).not.toHaveTextContent('How ready do you feel?');
    await userEvent.click(
      within(group).getByRole('button', { name: 'Attest' }),
    );
    const form = screen.getByRole('form', {
      name: 'Attest: The runbook was walked through',
    });
    await userEvent.click(within(form).getByRole('radio', { name: 'yes' }));
    const send = within(form).getByRole('button', { name: 'Attest' });
    expect(send).toBeDisabled();
    const link = within(form).getByLabelText(/Link/);
    await userEvent.type(link, 'ftp://example.net');
    expect(link).toBeInvalid();
    expect(send).toBeDisabled();
    await userEvent.clear(link);
    await userEvent.type(link, answer.link!);
    expect(form).toHaveTextContent(
      'It holds for 180 days, until May 3, 2027. It is recorded in your name.',
    );
    await expectAccessible(container);

    api.attestations.record.mockResolvedValue(answer);
    api.getScorecard.mockResolvedValueOnce(
      withResult(
        'ONC-05',
        { ...seen, status: 'pass' },
        {
          asked: [
            { ...walkthrough, current: true, value: 1, answers: [answer] },
          ],
        },
      ),
    );
    await userEvent.click(send);
    expect(
      await screen.findByRole('button', { name: 'Attest again' }),
    ).toBeInTheDocument();
    expect(api.attestations.record).toHaveBeenCalledWith({
      entityRef: answer.entityRef,
      standardId: answer.standardId,
      kindId: 'runbookWalkthrough',
      value: 1,
      link: answer.link,
    });
    const list = screen.getByRole('list', {
      name: 'The runbook was walked through',
    });
    expect(text(list)).toMatch(/yes.*by you.*holds until May 3, 2027/);
    expect(
      within(list).getByRole('link', { name: /What shows it/ }),
    ).toHaveAttribute('href', answer.link);

    api.getScorecard.mockRejectedValue(new Error('no answer'));
    await userEvent.click(
      within(list).getByRole('button', { name: 'Withdraw' }),
    );
    const why = screen.getByRole('form', { name: /^Withdraw what/ });
    await userEvent.type(within(why).getByLabelText(/Why/), 'It was moved.');
    await userEvent.click(
      within(why).getByRole('button', { name: 'Withdraw' }),
    );
    expect(
      await screen.findByText(/It is recorded, but the scorecard could not/),
    ).toHaveTextContent('no answer');
    expect(api.attestations.revoke).toHaveBeenCalledWith(
      answer.id,
      'It was moved.',
    );
  });

  it('keeps private what is private, and says who attests', async () => {
    api.getScorecard.mockResolvedValue(
      withResult(
        'ONC-05',
        {
          evidence: [{ ...attested, path: 'attestations.readiness.value' }],
        },
        {
          asked: [
            {
              ...feeling,
              mayAttest: false,
              mayNot: 'This is attested by owners',
            },
          ],
        },
      ),
    );
    await open();
    const group = await details();
    expect(group).toHaveTextContent('3.5 of 5, from 4 people');
    expect(group).toHaveTextContent('This is attested by owners');
    expect(
      within(group).queryByRole('button', { name: /Attest/ }),
    ).not.toBeInTheDocument();
  });
});
