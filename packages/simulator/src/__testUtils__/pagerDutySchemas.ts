import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { IANAZone } from 'luxon';
import description from '../__fixtures__/pagerDutyResponses.json';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
for (const format of ['tzinfo', 'activesupport-time-zone']) {
  ajv.addFormat(format, zone => IANAZone.isValidZone(zone));
}
// PagerDuty's examples have times of day without an offset.
for (const format of ['time', 'partial-time']) {
  ajv.addFormat(format, /^\d{2}:\d{2}:\d{2}$/);
}
ajv.addSchema({ $id: 'pagerduty', ...description });

/**
 * Fields that are null by their description or in PagerDuty's examples, though
 * the schema does not say so.
 */
const SOMETIMES_NULL = new Set([
  'alert_grouping',
  'description',
  'end',
  'integration',
  'last_incident_timestamp',
  'rendered_coverage_percentage',
  'rendered_schedule_entries',
  'resolved_at',
  'schedule',
  'start',
  'support_hours',
]);

function withoutDocumentedNulls(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) =>
    value === null && SOMETIMES_NULL.has(key) ? undefined : value,
  );
}

const validators = new Map<string, ValidateFunction>();

/** What is wrong with an answer by PagerDuty's description; empty if nothing. */
export function violations(
  part: 'responses' | 'errors',
  name: string,
  body: unknown,
): string[] {
  const pointer = `pagerduty#/${part}/${name}`;
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: pointer });
  validators.set(pointer, validate);
  return validate(withoutDocumentedNulls(body))
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

export const documentedStatus: Record<string, number> = description.statuses;
