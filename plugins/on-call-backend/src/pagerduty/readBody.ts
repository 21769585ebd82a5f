import { PagerDutyError } from './PagerDutyError';

/** Far above a page of 100 items, far below what would hurt the backend. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;

/** Reads a body as text; the signal given to fetch aborts this as well. */
export async function readBody(
  response: Response,
  target: string,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAXIMUM_BYTES) {
      throw new PagerDutyError(
        'bad-answer',
        `${target} answered more than ${MAXIMUM_BYTES} bytes; check that apiBaseUrl is PagerDuty's.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
