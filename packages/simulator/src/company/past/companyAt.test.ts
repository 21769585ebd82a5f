import fc from 'fast-check';
import { createCompany } from '../createCompany';
import { AccountEstates } from '../estate/AccountEstates';
import { createStableIds } from '../stableIds';
import type { Company } from '../types';
import { companyAt } from './companyAt';

const DAY = 86_400_000;
const now = new Date('2026-11-24T12:00:00Z');
const today = createCompany({ seed: 'ljudbild', now });
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const ids = createStableIds(today.seed);

const legacy = ({ components }: Company) =>
  components.flatMap(({ name, tags }) =>
    tags.includes('legacy-platform') ? [name] : [],
  );
const links = ({ components }: Company) =>
  components.flatMap(item => item.links.map(({ url }) => url));
const accounts = ({ aws }: Company) => aws.accounts.map(({ id }) => id);
const people = (company: Company) => company.people.map(({ name }) => name);
const levelsOf = ({ pagerDuty }: Company, team: string) =>
  pagerDuty.escalationPolicies.find(
    ({ id }) => id === ids.pagerDuty('policy', team),
  )!.rules.length;

/** Teams whose services call their own schedule or people first. */
function onCall({ pagerDuty, rollout }: Company): string[] {
  const central = ids.pagerDuty('schedule', 'operations-primary');
  return Object.keys(rollout.takeovers).filter(team => {
    const policyId = ids.pagerDuty('policy', team);
    const policy = pagerDuty.escalationPolicies.find(p => p.id === policyId)!;
    return (
      pagerDuty.services.some(s => s.escalationPolicyId === policyId) &&
      policy.rules[0].targets.every(({ id }) => id !== central)
    );
  });
}

const day = fc.integer({ min: 0, max: 400 });

describe('the company at past dates', () => {
  it('is today what it is, accounts included, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), days => {
        const at = new Date(now.getTime() + days * DAY);
        const company = createCompany({ seed: 'ljudbild', now: at });
        expect(companyAt(company, at)).toEqual(company);
      }),
      { numRuns: 20 },
    );
  });

  it('only ever leaves the legacy platform, and gains links, accounts and people', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const earlier = companyAt(today, ago(Math.max(one, other)));
        const later = companyAt(today, ago(Math.min(one, other)));
        expect(legacy(earlier)).toEqual(expect.arrayContaining(legacy(later)));
        for (const gained of [links, accounts, people, onCall]) {
          expect(gained(later)).toEqual(
            expect.arrayContaining(gained(earlier)),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has everything that it refers to', () => {
    fc.assert(
      fc.property(day, days => {
        const { pagerDuty, components, aws } = companyAt(today, ago(days));
        const known = new Set([
          ...pagerDuty.schedules.map(({ id }) => id),
          ...pagerDuty.users.map(({ id }) => id),
          ...pagerDuty.escalationPolicies.map(({ id }) => id),
        ]);
        for (const { escalationPolicyId } of pagerDuty.services) {
          expect(known).toContain(escalationPolicyId);
        }
        for (const { rules } of pagerDuty.escalationPolicies) {
          for (const target of rules.flatMap(({ targets }) => targets)) {
            expect(known).toContain(target.id);
          }
        }
        // Whoever has moved has moved into an account that is there.
        const missing = (company: Company) =>
          company.components.flatMap(({ name, annotations }) =>
            (annotations['amazonaws.com/account-id'] ?? '')
              .split(',')
              .some(id => id && !accounts(company).includes(id))
              ? [name]
              : [],
          );
        expect(missing({ ...today, components, aws })).toEqual(missing(today));
      }),
      { numRuns: 25 },
    );
  });

  it('tells of teams that took over and a platform that emptied', () => {
    const yearAgo = companyAt(today, ago(365));
    expect(onCall(yearAgo).sort()).toEqual(['ad-delivery', 'web-experience']);
    expect(onCall(today)).toHaveLength(11);
    expect(legacy(yearAgo).length).toBeGreaterThan(45);
    expect(legacy(today).length).toBeLessThan(10);
    expect(accounts(yearAgo).length).toBeLessThan(accounts(today).length - 10);
  });

  it('does not only get better', () => {
    expect(
      [100, 30].map(days => levelsOf(companyAt(today, ago(days)), 'search')),
    ).toEqual([2, 1]);
    expect(
      [200, 150, 100].map(days =>
        levelsOf(companyAt(today, ago(days)), 'ad-delivery'),
      ),
    ).toEqual([3, 1, 3]);
    const usersOf = (days: number) => {
      const company = companyAt(today, ago(days));
      const account = company.aws.accounts.find(a => a.name === 'player-dev')!;
      return new AccountEstates({ company, startedAt: ago(days) }).of(
        account.id,
      ).iamUsers;
    };
    expect(usersOf(100)).toEqual([]);
    expect(usersOf(0)).toEqual(['load-test']);
  });

  it('lets people write in production until their team takes over', () => {
    const grantsOf = (days: number) => {
      const company = companyAt(today, ago(days));
      const { id } = company.aws.accounts.find(
        a => a.name === 'payments-prod',
      )!;
      return new AccountEstates({ company, startedAt: ago(days) })
        .of(id)
        .grants.map(grant => grant.id);
    };
    expect(grantsOf(320)).toContain('TeamDeveloper:group:payments');
    expect(grantsOf(200)).not.toContain('TeamDeveloper:group:payments');
  });
});
