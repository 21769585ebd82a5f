import { z } from 'zod';
import { id, moment, text } from '../pagerduty/fields';

const eventSchema = z.object({
  event: z.object({
    id: text.pipe(z.string().min(1).max(100)),
    event_type: z.string().max(100),
    occurred_at: moment,
    data: z.unknown(),
  }),
});

export type WebhookEvent = z.infer<typeof eventSchema>['event'];

const referenceSchema = z.object({ id });

/** Undefined where the body is no event of PagerDuty's. */
export function parseEvent(body: Buffer): WebhookEvent | undefined {
  try {
    const parsed = eventSchema.safeParse(JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.data.event : undefined;
  } catch {
    return undefined;
  }
}

/** The id of what an event is about. */
export function idOf(data: unknown): string | undefined {
  const parsed = referenceSchema.safeParse(data);
  return parsed.success ? parsed.data.id : undefined;
}
