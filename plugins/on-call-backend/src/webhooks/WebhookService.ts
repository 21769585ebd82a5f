import type { WebhookEvent } from './parseEvent';

/** Applies to the mirror what PagerDuty tells by itself. */
export interface WebhookService {
  /** False where the delivery or its event was taken before. */
  apply(event: WebhookEvent, deliveryId?: string): Promise<boolean>;
}
