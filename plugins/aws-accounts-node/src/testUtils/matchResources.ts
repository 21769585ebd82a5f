import { FakeError } from './FakeError';
import type { FakeResource } from './types';

type Matcher = (resource: FakeResource) => boolean;

/** Reads a condition: `=` and `IN` with strings, AND, OR and parentheses. */
export function matcherOf(condition: string | undefined): Matcher {
  if (condition === undefined) {
    return () => true;
  }
  const tokens = condition.match(/'[^']*'|[\w.]+|[(),=]/g) ?? [];
  const matcher = anyOf(tokens);
  if (tokens.length > 0) {
    throw new FakeError('InvalidExpressionException');
  }
  return matcher;
}

function anyOf(tokens: string[]): Matcher {
  const parts = [allOf(tokens)];
  while (tokens[0] === 'OR') {
    tokens.shift();
    parts.push(allOf(tokens));
  }
  return resource => parts.some(part => part(resource));
}

function allOf(tokens: string[]): Matcher {
  const parts = [comparison(tokens)];
  while (tokens[0] === 'AND') {
    tokens.shift();
    parts.push(comparison(tokens));
  }
  return resource => parts.every(part => part(resource));
}

function comparison(tokens: string[]): Matcher {
  if (tokens[0] === '(') {
    tokens.shift();
    const inner = anyOf(tokens);
    expect(tokens, ')');
    return inner;
  }
  const path = tokens.shift() ?? '';
  const operator = tokens.shift();
  const values = operator === 'IN' ? list(tokens) : [literal(tokens)];
  if (operator !== '=' && operator !== 'IN') {
    throw new FakeError('InvalidExpressionException');
  }
  return resource =>
    [resource[path] ?? []]
      .flat()
      .some(value => typeof value === 'string' && values.includes(value));
}

function list(tokens: string[]): string[] {
  expect(tokens, '(');
  const values = [literal(tokens)];
  while (tokens[0] === ',') {
    tokens.shift();
    values.push(literal(tokens));
  }
  expect(tokens, ')');
  return values;
}

function literal(tokens: string[]): string {
  const token = tokens.shift() ?? '';
  if (!token.startsWith("'")) {
    throw new FakeError('InvalidExpressionException');
  }
  return token.slice(1, -1);
}

function expect(tokens: string[], token: string) {
  if (tokens.shift() !== token) {
    throw new FakeError('InvalidExpressionException');
  }
}
