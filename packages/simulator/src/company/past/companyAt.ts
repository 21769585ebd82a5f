import { allSystems } from '../data/allSystems';
import { createStableIds } from '../stableIds';
import type { Company } from '../types';
import { accountsAt } from './accountsAt';
import { componentAt } from './componentAt';
import { groupsAt, peopleAt } from './groupsAt';
import { Milestones } from './Milestones';
import { pagerDutyAt } from './pagerDutyAt';

/**
 * The company as it stood at a date within the year before today: what teams
 * have done since is undone, and what has gone wrong since is not wrong yet. A
 * company of today is given back as it is.
 *
 * @param company - as `createCompany` made it.
 * @public
 */
export function companyAt(company: Company, at: Date): Company {
  const ids = createStableIds(company.seed);
  const milestones = Milestones.create(ids, company.rollout);
  const ownerOf = new Map(allSystems.map(({ name, owner }) => [name, owner]));
  const past = { ids, milestones, at };
  return {
    ...company,
    groups: groupsAt(company.groups, past),
    people: peopleAt(company.people, past),
    components: company.components.map(component =>
      componentAt(component, ownerOf.get(component.system ?? ''), past),
    ),
    pagerDuty: pagerDutyAt(company, past),
    aws: { ...company.aws, accounts: accountsAt(company.aws.accounts, past) },
  };
}
