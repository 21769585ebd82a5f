import { InputError } from '@backstage/errors';
import type { CampaignPlan } from '@operations-in-teams/plugin-readiness-common';
import type { StandardRegistry } from '../../../standards/StandardRegistry';
import { readEntityRef } from '../../readEntityRef';

/**
 * A plan with its references in their one form; throws where it makes no sense.
 * Rules that were in it before may have left the standard meanwhile.
 */
export function readCampaignPlan(
  plan: CampaignPlan,
  registry: StandardRegistry,
  before?: CampaignPlan,
): CampaignPlan {
  if (plan.due < plan.starts) {
    throw new InputError(
      `The campaign is due (${plan.due}) before it starts (${plan.starts})`,
    );
  }
  const standard = registry.get(plan.standard)?.inForce?.standard;
  const kept = before?.standard === plan.standard ? before.rules : [];
  const unknown = plan.rules.filter(
    id => !kept.includes(id) && !standard?.rules.some(rule => rule.id === id),
  );
  if (unknown.length > 0) {
    throw new InputError(
      `The standard '${plan.standard}' in force has no rule ${unknown.join(
        ', ',
      )}; announce a new rule in its file with effectiveFrom, and then begin a campaign for it`,
    );
  }
  const refs = (texts: string[] | undefined, kind: string) =>
    texts?.map(text => readEntityRef(text, kind));
  const { team, system, domain, ...rest } = plan.scope ?? {};
  return {
    ...plan,
    owner: readEntityRef(plan.owner, 'group'),
    ...(plan.scope && {
      scope: {
        ...rest,
        ...(team && { team: refs(team, 'group') }),
        ...(system && { system: refs(system, 'system') }),
        ...(domain && { domain: refs(domain, 'domain') }),
      },
    }),
  };
}
