import { CustomErrorBase } from '@backstage/errors';
import type { Request } from 'express';

/** A body that is larger than what is taken. */
export class BodyTooLargeError extends CustomErrorBase {
  name = 'BodyTooLargeError' as const;
}

/**
 * Reads a body as it came, and stops reading where it is too large: what is
 * announced too large is not read at all.
 */
export async function readRawBody(
  request: Request,
  maximumBytes: number,
): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maximumBytes) throw tooLarge(maximumBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > maximumBytes) throw tooLarge(maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maximumBytes: number) {
  return new BodyTooLargeError(
    `The body is larger than the ${maximumBytes} bytes that a webhook may have.`,
  );
}
