import { AwsApiError } from '../errors';

export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'symbol'; text: string }
  | { kind: 'end'; text: string };

export const invalidExpression = (message: string) =>
  new AwsApiError('InvalidExpressionException', message);

const PATTERN =
  /\s*(?:([A-Za-z_][\w:-]*(?:\.[\w:-]+)*)|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([(),=*]))/y;

/** Splits an expression into what its grammar is made of. */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < end) {
    const start = PATTERN.lastIndex;
    const match = PATTERN.exec(expression);
    if (!match) {
      throw invalidExpression(
        `Syntax error at ${start + 1}: ${expression.slice(start, start + 20)}`,
      );
    }
    const [, word, quoted, number, symbol] = match;
    if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (quoted !== undefined) {
      tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
    } else if (number !== undefined) {
      tokens.push({ kind: 'number', text: number });
    } else tokens.push({ kind: 'symbol', text: symbol });
  }
  tokens.push({ kind: 'end', text: 'the end' });
  return tokens;
}
