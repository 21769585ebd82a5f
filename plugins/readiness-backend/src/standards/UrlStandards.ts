import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { ForwardedError, InputError, toError } from '@backstage/errors';
import { STANDARD_LIMITS } from '../domain/standards';
import { within } from '../evidence/within';

const TIMEOUT_MS = 10_000;

type Known = { dueAt: number; etag?: string; text?: string; problem?: unknown };

/**
 * Standards behind addresses. Each is asked at its own frequency; in between,
 * the last answer holds, be it a text or a problem.
 */
export class UrlStandards {
  readonly #reader: UrlReaderService;
  readonly #clock: () => Date;
  readonly #known = new Map<string, Known>();

  private constructor(options: UrlStandardsOptions) {
    this.#reader = options.reader;
    this.#clock = options.clock;
  }

  static create(options: UrlStandardsOptions): UrlStandards {
    return new UrlStandards(options);
  }

  /** The text of a standard; throws where it cannot be read. */
  async read(location: { url: string; frequencyMs: number }): Promise<string> {
    const before = this.#known.get(location.url);
    const now = this.#clock().getTime();
    const known =
      before && now < before.dueAt
        ? before
        : {
            ...(await this.#ask(location.url, before)),
            dueAt: now + location.frequencyMs,
          };
    this.#known.set(location.url, known);
    if (known.text === undefined || known.problem) {
      throw new ForwardedError(
        `${location.url}: cannot be read`,
        known.problem,
      );
    }
    return known.text;
  }

  async #ask(
    url: string,
    before: Known | undefined,
  ): Promise<Omit<Known, 'dueAt'>> {
    const limits = { ms: TIMEOUT_MS, signal: new AbortController().signal };
    try {
      return await within(limits, async signal => {
        const answer = await this.#reader.readUrl(url, {
          etag: before?.etag,
          signal,
        });
        const text = answer.stream
          ? await readBounded(answer.stream())
          : bounded(await answer.buffer()).toString('utf8');
        return { text, etag: answer.etag };
      });
    } catch (error) {
      const kept = { text: before?.text, etag: before?.etag };
      return toError(error).name === 'NotModifiedError'
        ? kept
        : { ...kept, problem: error };
    }
  }
}

async function readBounded(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    chunks.push(bytes);
    if (length > STANDARD_LIMITS.bytes) break;
  }
  return bounded(Buffer.concat(chunks)).toString('utf8');
}

function bounded(bytes: Buffer): Buffer {
  if (bytes.length > STANDARD_LIMITS.bytes) {
    throw new InputError(
      `a standard has at most ${STANDARD_LIMITS.bytes} bytes`,
    );
  }
  return bytes;
}

export type UrlStandardsOptions = {
  reader: UrlReaderService;
  clock: () => Date;
};
