import { type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { readOrganization } from './readOrganization';
import { organizationKeys } from './schema';
import type { OrganizationConfig } from './types';

const ROOT_KEY = 'catalog.providers.awsOrganization';

/**
 * Reads `catalog.providers.awsOrganization`: one organisation, or several under
 * ids of their own. Everything has a default, so `main: {}` is enough; a key
 * without a value is Backstage's way to take something out.
 */
export function readOrganizationConfigs(config: Config): OrganizationConfig[] {
  const root = config.getOptionalConfig(ROOT_KEY);
  if (!root) {
    return [];
  }
  const organizations = root.get<JsonObject>();
  const keys = Object.keys(organizations);
  if (keys.some(key => organizationKeys.includes(key))) {
    return [readOrganization('default', organizations, ROOT_KEY)];
  }
  return keys.map(id => {
    const key = `${ROOT_KEY}.${id}`;
    if (!/^[a-z0-9][a-z0-9_-]{0,62}$/i.test(id)) {
      throw new InputError(
        `Invalid configuration: ${key} is not usable as an id; use letters, digits, - and _`,
      );
    }
    const organization = organizations[id];
    if (!isObject(organization)) {
      throw new InputError(
        `Invalid configuration: ${key} must be an object; it is neither a setting nor an organisation`,
      );
    }
    return readOrganization(id, organization, key);
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
