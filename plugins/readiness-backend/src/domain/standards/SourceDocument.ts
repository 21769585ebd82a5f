import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type visitorFn,
} from 'yaml';
import { StandardError, type SourcePosition } from './StandardError';
import { STANDARD_LIMITS } from './schema';

export type SourcePath = ReadonlyArray<PropertyKey>;

/** A YAML file that knows where in its text each of its values stands. */
export class SourceDocument {
  readonly #file: string;
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #document: Document.Parsed;
  readonly value: unknown;

  private constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#lines = new LineCounter();
    if (Buffer.byteLength(text) > STANDARD_LIMITS.bytes) {
      throw this.#errorAt(
        `a standard has at most ${STANDARD_LIMITS.bytes} bytes`,
        0,
      );
    }
    this.#document = this.#attempt(() =>
      parseDocument(text, {
        lineCounter: this.#lines,
        prettyErrors: false,
        strict: true,
        stringKeys: true,
      }),
    );
    const [problem] = this.#document.errors;
    if (problem) throw this.#errorAt(problem.message, problem.pos[0]);
    this.#attempt(() => this.#refuse());
    this.value = this.#attempt(() =>
      this.#document.toJS({ maxAliasCount: 50 }),
    );
  }

  static parse(file: string, text: string): SourceDocument {
    return new SourceDocument(file, text);
  }

  /** An error that points at a value, or at the nearest one around it. */
  errorAt(path: SourcePath, problem: string): StandardError {
    return this.#errorAt(problem, this.#nodeAt(path)?.range?.[0] ?? 0);
  }

  /** An error that points at a key of the map at a path. */
  errorAtKey(path: SourcePath, key: string, problem: string): StandardError {
    const map = this.#nodeAt(path);
    const pair = isMap(map)
      ? map.items.find(item => isScalar(item.key) && item.key.value === key)
      : undefined;
    const start = (pair?.key as Scalar | undefined)?.range?.[0];
    return start === undefined
      ? this.errorAt(path, problem)
      : this.#errorAt(problem, start);
  }

  /** An error that points into the text of a string value. */
  errorWithin(
    path: SourcePath,
    offset: number,
    problem: string,
  ): StandardError {
    const node = this.#nodeAt(path);
    return isScalar(node) && node.range && typeof node.value === 'string'
      ? this.#errorAt(problem, this.#offsetWithin(node, offset))
      : this.errorAt(path, problem);
  }

  /** The text of a scalar as it was written, such as `1.0`. */
  sourceOf(path: SourcePath): string | undefined {
    const node = this.#nodeAt(path);
    return isScalar(node) ? node.source : undefined;
  }

  #nodeAt(path: SourcePath): Node | undefined {
    let node: Node | null = this.#document.contents;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.#document) ?? null;
      const next: unknown =
        isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      if (!next) break;
      node = next as Node;
    }
    return node ?? undefined;
  }

  #refuse(): void {
    const depth: visitorFn<Node> = (_, node, path) => {
      if (path.length <= 2 * STANDARD_LIMITS.depth) return;
      throw this.#errorAt(
        `is nested deeper than ${STANDARD_LIMITS.depth} maps and lists`,
        node.range?.[0] ?? 0,
      );
    };
    visit(this.#document, {
      Pair: (_, { key }) => {
        // Such a key would be dropped in silence on the way to an object.
        if (isScalar(key) && key.value === '__proto__') {
          throw this.#errorAt('__proto__ is no key', key.range?.[0] ?? 0);
        }
      },
      Map: depth,
      Seq: depth,
    });
  }

  // Quotes, escapes, indentation and folded lines stand in the file but not in
  // the value; what is not white space stands in both, in the same order.
  #offsetWithin(node: Scalar, offset: number): number {
    const value = String(node.value);
    const [start, end] = node.range ?? [0, 0];
    let at: number = start;
    if (
      node.type === Scalar.BLOCK_FOLDED ||
      node.type === Scalar.BLOCK_LITERAL
    ) {
      at = this.#text.indexOf('\n', start) + 1;
    } else if (node.type !== Scalar.PLAIN) {
      at += 1;
    }
    for (let index = 0; index <= offset && index < value.length; index++) {
      if (/\s/.test(value[index])) continue;
      while (at < end && this.#text[at] !== value[index]) at += 1;
      if (index < offset) at += 1;
    }
    return Math.min(at, end);
  }

  #attempt<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof StandardError) throw error;
      const reason =
        error instanceof RangeError ? 'nested too deeply' : String(error);
      throw this.#errorAt(`cannot be read as YAML: ${reason}`, 0);
    }
  }

  #errorAt(problem: string, offset: number): StandardError {
    const { line, col } = this.#lines.linePos(offset);
    const position: SourcePosition = line
      ? { line, column: col }
      : { line: 1, column: 1 };
    return new StandardError({
      file: this.#file,
      text: this.#text,
      problem,
      position,
    });
  }
}
