import { createHmac } from 'node:crypto';

/** The value of `X-PagerDuty-Signature` for a body, byte for byte. */
export function signPayload(body: string, secret: string): string {
  return `v1=${createHmac('sha256', secret)
    .update(body, 'utf8')
    .digest('hex')}`;
}
