import { invalidExpression, tokenize, type Token } from './tokens';

export type Literal = string | number | boolean;

export type Condition =
  | { kind: 'equals'; property: string; value: Literal }
  | { kind: 'like'; property: string; pattern: string }
  | { kind: 'in'; property: string; values: Literal[] }
  | { kind: 'not'; condition: Condition }
  | { kind: 'and' | 'or'; conditions: Condition[] };

export type Query = {
  /** As they were asked for, `COUNT(*)` among them. */
  fields: string[];
  counts: boolean;
  where?: Condition;
  groupBy: string[];
};

export const COUNT = 'COUNT(*)';

/** What `SELECT *` stands for: the scalar properties at the top. */
export const SCALARS = [
  'accountId',
  'awsRegion',
  'arn',
  'availabilityZone',
  'configurationItemCaptureTime',
  'resourceCreationTime',
  'resourceId',
  'resourceName',
  'resourceType',
  'version',
];

const KEYWORDS = ['SELECT', 'WHERE', 'GROUP', 'BY', 'AND', 'OR', 'NOT'];
const REFUSED = [
  ...['ALL', 'AS', 'DISTINCT', 'FROM', 'HAVING', 'JOIN', 'UNION', 'NULL'],
  // AWS knows these, and the simulator does not.
  ...['BETWEEN', 'ORDER', 'AVG', 'MAX', 'MIN', 'SUM'],
];
const MOST_GROUPS = 3;
const DEEPEST = 32;

class Parser {
  readonly #tokens: Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  query(): Query {
    this.#expect('SELECT');
    const fields = this.#fields();
    const where = this.#accept('WHERE') ? this.#or() : undefined;
    const groupBy: string[] = [];
    if (this.#accept('GROUP')) {
      this.#expect('BY');
      groupBy.push(...this.#list(() => this.#property()));
    }
    if (this.#next.kind !== 'end') throw this.#unexpected();
    return { fields, counts: fields.includes(COUNT), where, groupBy };
  }

  #fields(): string[] {
    if (this.#accept('*')) return SCALARS;
    return this.#list(() => {
      if (!this.#accept('COUNT')) return this.#property();
      this.#expect('(');
      this.#expect('*');
      this.#expect(')');
      return COUNT;
    });
  }

  #or(): Condition {
    return this.#joined('OR', () =>
      this.#joined('AND', () => this.#condition()),
    );
  }

  #joined(keyword: 'AND' | 'OR', next: () => Condition): Condition {
    const conditions = [next()];
    while (this.#accept(keyword)) conditions.push(next());
    if (conditions.length === 1) return conditions[0];
    return { kind: keyword === 'AND' ? 'and' : 'or', conditions };
  }

  #condition(): Condition {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw invalidExpression('The expression is nested too deeply.');
    }
    const condition = this.#innerCondition();
    this.#depth -= 1;
    return condition;
  }

  #innerCondition(): Condition {
    if (this.#accept('NOT')) {
      return { kind: 'not', condition: this.#condition() };
    }
    if (this.#accept('(')) {
      const condition = this.#or();
      this.#expect(')');
      return condition;
    }
    const property = this.#property();
    if (this.#accept('LIKE')) {
      return { kind: 'like', property, pattern: this.#pattern() };
    }
    if (this.#accept('IN')) {
      this.#expect('(');
      const values = this.#list(() => this.#literal());
      this.#expect(')');
      return { kind: 'in', property, values };
    }
    this.#expect('=');
    return { kind: 'equals', property, value: this.#literal() };
  }

  #literal(): Literal {
    const { kind, text } = this.#next;
    this.#position += 1;
    if (kind === 'text') return text;
    if (kind === 'number') return Number(text);
    if (kind === 'word' && /^(true|false)$/i.test(text)) {
      return text.toLocaleLowerCase('en') === 'true';
    }
    this.#position -= 1;
    throw this.#unexpected();
  }

  /** Wildcards stand at the end only, after three characters at least. */
  #pattern(): string {
    const { kind, text } = this.#next;
    if (kind !== 'text') throw this.#unexpected();
    if (/[%_]$/.test(text) && !/^[^%].{2,}[%_]$/s.test(text)) {
      throw invalidExpression(
        `Wildcard matches must be at least three characters long: ${text}`,
      );
    }
    if (text.slice(0, -1).includes('%')) {
      throw invalidExpression(`Only suffix wildcards are supported: ${text}`);
    }
    this.#position += 1;
    return text;
  }

  #property(): string {
    const { kind, text } = this.#next;
    const keyword = text.toLocaleUpperCase('en');
    if (kind !== 'word' || [...KEYWORDS, ...REFUSED].includes(keyword)) {
      throw this.#unexpected();
    }
    this.#position += 1;
    return text;
  }

  #list<T>(next: () => T): T[] {
    const items = [next()];
    while (this.#accept(',')) items.push(next());
    return items;
  }

  get #next(): Token {
    return this.#tokens[this.#position];
  }

  #accept(text: string): boolean {
    const { kind, text: found } = this.#next;
    const matches =
      (kind === 'word' || kind === 'symbol') &&
      found.toLocaleUpperCase('en') === text;
    if (matches) this.#position += 1;
    return matches;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw this.#unexpected(text);
  }

  #unexpected(expected?: string) {
    const { text } = this.#next;
    return invalidExpression(
      expected
        ? `Syntax error: expected ${expected} and found ${text}.`
        : `Syntax error: unexpected ${text}.`,
    );
  }
}

/**
 * The part of AWS Config's query language that the simulator understands:
 * properties and `COUNT(*)`, `=`, `LIKE`, `IN`, `AND`, `OR`, `NOT` and
 * `GROUP BY`. All else is refused rather than answered wrongly.
 */
export function parseQuery(expression: string): Query {
  const query = new Parser(tokenize(expression)).query();
  const { fields, counts, groupBy } = query;
  if (groupBy.length > MOST_GROUPS) {
    throw invalidExpression(
      `GROUP BY may contain up to three properties, not ${groupBy.length}.`,
    );
  }
  if (groupBy.length > 0 && !counts) {
    throw invalidExpression('GROUP BY needs an aggregate function.');
  }
  const loose = fields.find(
    field => field !== COUNT && !groupBy.includes(field),
  );
  if (counts && loose !== undefined) {
    throw invalidExpression(`${loose} must appear in GROUP BY.`);
  }
  return query;
}
