import type { Entity } from '@backstage/catalog-model';
import {
  identityApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { ANNOTATION_PAGERDUTY_INTEGRATION_KEY } from '@operations-in-teams/plugin-on-call-common';
import { pagerDutyApiRef } from './pagerDutyApiRef';

/**
 * Triggers an incident with PagerDuty's own plugin. Undefined where the app
 * has no such plugin, it cannot do that, or the entity names no integration.
 */
export function useTriggerIncident(
  entity: Entity,
): ((description: string) => Promise<void>) | undefined {
  const pagerDuty = useApiHolder().get(pagerDutyApiRef);
  const identity = useApi(identityApiRef);
  const integrationKey =
    entity.metadata.annotations?.[ANNOTATION_PAGERDUTY_INTEGRATION_KEY]?.trim();
  if (typeof pagerDuty?.triggerAlarm !== 'function' || !integrationKey) {
    return undefined;
  }
  return async description => {
    const [{ displayName }, { userEntityRef }] = await Promise.all([
      identity.getProfileInfo(),
      identity.getBackstageIdentity(),
    ]);
    // Its methods need the object that they belong to.
    await pagerDuty.triggerAlarm!({
      integrationKey,
      source: window.location.toString(),
      description,
      userName: displayName ?? userEntityRef,
    });
  };
}
