import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';

/**
 * Does something that a person is answerable for, and has it audited, whether it
 * succeeds or not.
 */
export async function audited<T>(
  auditor: AuditorService,
  event: {
    /** What is done, such as `stage-decide`. */
    eventId: string;
    /** The HTTP request, from which the auditor reads who asks; none outside of HTTP. */
    request?: unknown;
    /** To what; never free text of people, never a secret. */
    meta: JsonObject;
  },
  act: () => Promise<T>,
): Promise<T> {
  const audit = await auditor.createEvent({
    eventId: event.eventId,
    severityLevel: 'medium',
    request: event.request as Parameters<
      AuditorService['createEvent']
    >[0]['request'],
    meta: event.meta,
  });
  try {
    const result = await act();
    await audit.success();
    return result;
  } catch (error) {
    await audit.fail({ error: toError(error) });
    throw error;
  }
}
