import { DateTime } from 'luxon';
import { coveragePercentage } from '../rotation/intervals';
import { finalShifts } from '../rotation/renderSchedule';
import { createCompany } from './createCompany';
import type { Company } from './types';

const DAY = 86_400_000;
const now = new Date('2026-11-23T12:00:00Z');
const company = createCompany({ seed: 'ljudbild', now });
const { pagerDuty, aws } = company;

const userId = (name: string) =>
  pagerDuty.users.find(user => user.name === name)!.id;
const service = (name: string) =>
  pagerDuty.services.find(candidate => candidate.name === name)!;
const policyOf = (serviceName: string) =>
  pagerDuty.escalationPolicies.find(
    ({ id }) => id === service(serviceName).escalationPolicyId,
  )!;
const component = (name: string) =>
  company.components.find(candidate => candidate.name === name)!;
const account = (name: string) =>
  aws.accounts.find(candidate => candidate.name === name)!;

describe('createCompany', () => {
  it('gives the same company for the same seed and time, and another for another seed', () => {
    expect(createCompany({ seed: 'ljudbild', now })).toEqual(company);
    const other = createCompany({ seed: 'another', now });
    expect(other.people.map(({ name }) => name)).not.toEqual(
      company.people.map(({ name }) => name),
    );
    expect(other.pagerDuty.users[0].id).not.toBe(pagerDuty.users[0].id);
  });

  it('keeps every id when time passes and when it grows', () => {
    const later = createCompany({
      seed: 'ljudbild',
      now: new Date(now.getTime() + 40 * DAY),
      scale: { services: 10, schedules: 10, people: 10, accounts: 10 },
    });
    const ids = (of: Company) => [
      ...of.pagerDuty.schedules.map(({ id }) => id),
      ...of.pagerDuty.escalationPolicies.map(({ id }) => id),
      ...of.pagerDuty.users.map(({ id }) => id),
    ];
    expect(ids(later)).toEqual(expect.arrayContaining(ids(company)));
    expect(later.components.slice(0, company.components.length)).toEqual(
      company.components,
    );
    expect(later.aws.accounts.slice(0, aws.accounts.length)).toEqual(
      aws.accounts,
    );
  });

  it('is as large as the story says', () => {
    const teams = company.groups.filter(({ type }) => type === 'team');
    expect(teams).toHaveLength(15);
    expect(company.people.length).toBeGreaterThanOrEqual(70);
    expect(company.people.length).toBeLessThanOrEqual(80);
    expect(company.systems).toHaveLength(18);
    expect(company.components.length).toBeGreaterThanOrEqual(90);
    expect(aws.accounts).toHaveLength(45);
    const kinds = pagerDuty.schedules.map(({ kind }) => kind);
    expect(kinds.filter(kind => kind === 'v2')).toHaveLength(17);
    expect(kinds.filter(kind => kind === 'v3')).toHaveLength(4);
  });

  it('has unique ids, also at full scale', () => {
    const large = createCompany({
      seed: 'ljudbild',
      now,
      scale: {
        services: 1_000,
        schedules: 300,
        people: 2_000,
        accounts: 10_000,
      },
    });
    const accountIds = large.aws.accounts.map(({ id }) => id);
    expect(new Set(accountIds).size).toBe(10_045);
    expect(accountIds.filter(id => !/^\d{12}$/.test(id))).toEqual([]);
    const pagerDutyIds = [
      ...large.pagerDuty.services,
      ...large.pagerDuty.users,
      ...large.pagerDuty.teams,
      ...large.pagerDuty.schedules,
      ...large.pagerDuty.escalationPolicies,
    ].map(({ id }) => id);
    expect(new Set(pagerDutyIds).size).toBe(pagerDutyIds.length);
    expect(pagerDutyIds.filter(id => !/^P[A-Z0-9]{6}$/.test(id))).toEqual([]);
  });

  it('refers within PagerDuty and within AWS only to what exists', () => {
    const users = new Set(pagerDuty.users.map(({ id }) => id));
    const schedules = new Set(pagerDuty.schedules.map(({ id }) => id));
    const teams = new Set(pagerDuty.teams.map(({ id }) => id));
    const policies = new Set(pagerDuty.escalationPolicies.map(({ id }) => id));
    const units = new Set([
      aws.rootId,
      ...aws.organizationalUnits.map(({ id }) => id),
    ]);
    const dangling = [
      ...pagerDuty.escalationPolicies
        .flatMap(({ rules }) => rules.flatMap(({ targets }) => targets))
        .filter(
          ({ type, id }) => !(type === 'user' ? users : schedules).has(id),
        ),
      ...pagerDuty.services.filter(
        ({ escalationPolicyId, teamIds }) =>
          !policies.has(escalationPolicyId) ||
          teamIds.some(id => !teams.has(id)),
      ),
      ...pagerDuty.schedules.flatMap(schedule =>
        finalShifts(schedule, {
          start: now.getTime(),
          end: now.getTime() + 60 * DAY,
        }).filter(shift => shift.userId !== null && !users.has(shift.userId)),
      ),
      ...aws.accounts.filter(({ parentId }) => !units.has(parentId)),
    ];
    expect(dangling).toEqual([]);
  });
});

describe('the showcase', () => {
  it('has a team, three levels, its personas on the first, and accounts for production and development', () => {
    const api = component('podcast-player-api');
    expect(api).toMatchObject({
      owner: 'group:default/podcast-player',
      system: 'player',
      annotations: {
        'operations-in-teams/tier': '1',
        'operations-in-teams/on-call': '24x7',
        'pagerduty.com/service-id': service('podcast-player-api').id,
        'amazonaws.com/account-id': [
          account('player-prod').id,
          account('player-dev').id,
        ].join(','),
      },
    });
    const policy = policyOf('podcast-player-api');
    expect(policy.rules).toHaveLength(3);
    const primary = pagerDuty.schedules.find(
      ({ id }) => id === policy.rules[0].targets[0].id,
    )!;
    expect(primary.kind === 'v2' && primary.layers[0].userIds).toEqual(
      expect.arrayContaining([userId('Ida Berg'), userId('Omar Haddad')]),
    );
  });

  it('has gaps in its primary rotation within 28 days, whenever it is looked at', () => {
    const monday = DateTime.fromISO('2026-10-19', { zone: 'Europe/Stockholm' });
    for (let hour = 0; hour < 14 * 24; hour += 19) {
      const time = monday.plus({ hours: hour });
      const { schedules } = createCompany({
        seed: 'ljudbild',
        now: time.toJSDate(),
      }).pagerDuty;
      const window = {
        start: time.toMillis(),
        end: time.toMillis() + 28 * DAY,
      };
      const coverage = (name: string) =>
        coveragePercentage(
          finalShifts(schedules.find(s => s.name === name)!, window),
          window,
        );
      expect(coverage('Podcast Player primary')).toBeGreaterThan(95);
      expect(coverage('Podcast Player primary')).toBeLessThan(99);
      expect(coverage('Podcast Player secondary')).toBe(100);
      expect(coverage('Ad Delivery around the clock')).toBe(100);
      expect(coverage('Audio Pipeline weeknights')).toBeLessThan(70);
    }
  });

  it('has the people that the demo signs in', () => {
    expect(
      company.people
        .filter(({ userName }) =>
          [
            'ida.berg',
            'omar.haddad',
            'li.wei',
            'petra.lund',
            'nora.ek',
            'guest',
          ].includes(userName ?? ''),
        )
        .map(({ userName, name, memberOf }) => [userName, name, memberOf]),
    ).toEqual([
      ['ida.berg', 'Ida Berg', ['podcast-player']],
      ['omar.haddad', 'Omar Haddad', ['podcast-player', 'team-leads']],
      ['li.wei', 'Li Wei', ['audio-pipeline', 'on-call-reviewers']],
      ['petra.lund', 'Petra Lund', ['payroll']],
      ['nora.ek', 'Nora Ek', ['leadership']],
      ['guest', 'Guest', []],
    ]);
  });
});

describe('the story', () => {
  it('has teams that stand badly in different ways', () => {
    expect(policyOf('search-api').rules).toHaveLength(1);
    expect(policyOf('recommendations-api').rules[0].targets[0].type).toBe(
      'user',
    );
    const central = policyOf('deploy-service').rules[0].targets[0];
    expect(policyOf('stitcher').rules[0].targets[0]).toEqual(central);
    expect(policyOf('feed-server').rules[0].targets[0]).toEqual(central);
    expect(service('show-pages').status).toBe('disabled');
    expect(component('app-gateway').annotations).not.toHaveProperty(
      'pagerduty.com/service-id',
    );
    expect(component('stitcher').annotations).not.toHaveProperty(
      'amazonaws.com/account-id',
    );
    expect(component('ad-marker-import').owner).toBe(
      'group:default/skunkworks',
    );
    expect(pagerDuty.services.map(({ id }) => id)).not.toContain(
      component('taste-profiles').annotations['pagerduty.com/service-id'],
    );
    expect(
      component('listen-counter').annotations['amazonaws.com/account-id'],
    ).toBe(component('report-api').annotations['amazonaws.com/account-id']);
    expect(
      component('transcoder').annotations['amazonaws.com/account-id'],
    ).toBe(account('transcoding').id);
  });

  it('has one person on call whom the catalog does not know', () => {
    const emails = new Set(
      company.people.flatMap(({ userName, email }) =>
        userName && email ? [email.toLocaleLowerCase('en')] : [],
      ),
    );
    expect(
      pagerDuty.users
        .filter(({ email }) => !emails.has(email.toLocaleLowerCase('en')))
        .map(({ name }) => name),
    ).toEqual(['Signe Vang']);
  });

  it('has accounts with odd tags, in every state', () => {
    const values = (key: string) =>
      aws.accounts.map(({ tags }) => tags[key] ?? 'missing');
    expect(new Set(values('isolation-level'))).toEqual(
      new Set([
        '1',
        '2',
        '3',
        'red',
        'blue',
        'green',
        'två',
        'true',
        'missing',
      ]),
    );
    expect(values('team')).toEqual(
      expect.arrayContaining([
        'growth-hackers',
        'Ljud och Bild – 音声チーム',
        '',
      ]),
    );
    expect(new Set(aws.accounts.map(({ state }) => state))).toEqual(
      new Set(['ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED']),
    );
    expect(aws.accounts.filter(({ name }) => name === 'sandbox')).toHaveLength(
      3,
    );
  });
});
