import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_PAGERDUTY_INTEGRATION_KEY,
  ANNOTATION_PAGERDUTY_SERVICE_ID,
  ANNOTATION_PAGERDUTY_SERVICE_IDS,
} from '@operations-in-teams/plugin-on-call-common';

const annotations = [
  ANNOTATION_PAGERDUTY_SERVICE_ID,
  ANNOTATION_PAGERDUTY_INTEGRATION_KEY,
  ANNOTATION_PAGERDUTY_SERVICE_IDS,
];

/**
 * Whether the entity is linked to a PagerDuty service; for `EntitySwitch`.
 * @public
 */
export function isOnCallAvailable(entity: Entity): boolean {
  return annotations.some(name => entity.metadata.annotations?.[name]);
}
