import type { AwsOrganizationsService } from '@operations-in-teams/plugin-aws-accounts-node';
import type { AwsAccountsConfig, SwitchName } from '../config/types';
import { AccessPull } from './AccessPull';
import { ConfigPull } from './ConfigPull';
import { ContactsPull } from './ContactsPull';
import type { FactsPull } from './OrganizationPull';
import type { PullContext } from './PullContext';

/** The pulls of one organisation that are switched on. */
export function createPulls(
  config: AwsAccountsConfig,
  context: Omit<PullContext, 'facts' | 'organizations'>,
  aws: AwsOrganizationsService,
): FactsPull[] {
  const { switches, organizations } = config;
  const { organization } = context;
  const contextOf = (name: SwitchName): PullContext => ({
    ...context,
    organizations,
    facts: switches[name],
  });
  const pulls: FactsPull[] = [];
  if (switches.access.enabled) {
    const { accountId, region } = organization.identityCenter;
    const { rateLimit } = switches.access;
    pulls.push(
      new AccessPull(
        contextOf('access'),
        aws.identityCenterOf({ accountId, region, rateLimit }),
      ),
    );
  }
  if (switches.contacts.enabled) {
    const { accountId, region } = organization.contacts;
    const { rateLimit } = switches.contacts;
    pulls.push(
      new ContactsPull(
        contextOf('contacts'),
        aws.contactsOf({ accountId, region, rateLimit }),
      ),
    );
  }
  if (switches.config.enabled) {
    const { rateLimit } = switches.config;
    const reader =
      organization.config &&
      aws.configAggregatorOf({ ...organization.config, rateLimit });
    for (const kind of ['code', 'runtime', 'alarms', 'iamUsers'] as const) {
      pulls.push(new ConfigPull(kind, contextOf('config'), reader));
    }
  }
  return pulls;
}
