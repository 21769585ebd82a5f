import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether one of the signatures of a webhook was made of exactly this body with
 * one of the secrets. Every pair is compared, and in constant time, so that
 * how long it takes tells nothing.
 */
export function verifySignature(
  body: Buffer,
  header: string | undefined,
  secrets: string[],
): boolean {
  const given = (header ?? '')
    .split(',', 20)
    .map(part => /^v1=([0-9a-f]{64})$/i.exec(part.trim())?.[1])
    .filter(signature => signature !== undefined)
    .map(signature => Buffer.from(signature, 'hex'));
  let valid = false;
  for (const secret of secrets) {
    const expected = createHmac('sha256', secret).update(body).digest();
    for (const signature of given) {
      if (timingSafeEqual(expected, signature)) valid = true;
    }
  }
  return valid;
}
