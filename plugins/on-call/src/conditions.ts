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

const rollUpKinds = ['group', 'system', 'domain'];

/**
 * Whether the entity is linked to a PagerDuty service, or is one that shows
 * those of its parts; for `EntitySwitch`.
 * @public
 */
export function isOnCallAvailable(entity: Entity): boolean {
  return (
    rollUpKinds.includes(entity.kind.toLocaleLowerCase('en-US')) ||
    annotations.some(name => entity.metadata.annotations?.[name])
  );
}
