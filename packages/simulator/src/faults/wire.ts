import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';

/**
 * Makes the answer end in the middle: its length is announced, half of its body
 * is sent, and then the connection is reset.
 */
export function cutBody(response: Response): void {
  response.send = body => {
    const bytes = Buffer.from(
      typeof body === 'string' || Buffer.isBuffer(body)
        ? body
        : JSON.stringify(body),
    );
    response.setHeader('content-length', bytes.length);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      response.socket?.resetAndDestroy();
    });
    return response;
  };
}

/** Waits, but not for somebody who has gone. */
export async function delay(
  response: Response,
  milliseconds: number,
): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  response.once('close', stop);
  try {
    await sleep(milliseconds, undefined, { signal: controller.signal });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    response.off('close', stop);
  }
}
