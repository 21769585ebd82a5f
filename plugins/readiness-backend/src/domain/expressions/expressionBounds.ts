import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf, loopOf, type Loop } from './syntaxTree';
import {
  either,
  listOf,
  SCALAR,
  text,
  together,
  UNDECLARED,
  type Shape,
} from './valueShape';

/** How much an expression can take and give, whatever the evidence holds. */
export type Bounds = {
  /** Steps; one is about as long as reading a field takes. */
  cost: number;
  /** The largest value on the way to the result. */
  largest: number;
};

/** Shapes of what an expression can name. */
export type Names = (name: string) => Shape | undefined;

type Result = Bounds & { shape: Shape };

/** Characters that are looked at, one by one, in the time of a step. */
const CHARACTERS = 200;
/** Characters that are compared with others, or items that are copied. */
const COMPARED = 5_000;
const COPIED = 20;
/** Steps that converting a moment to a time zone takes. */
const TIME_ZONE = 700;

const SEARCHES = new Set(['contains', 'indexOf', 'lastIndexOf']);
const KEEP_RECEIVER = new Set(['substring', 'trim', 'lowerAscii']);

/**
 * An upper bound, found without running the expression: every list is taken to
 * be as long, and every text as large, as evidence may be. Loops multiply, and
 * so does what they make.
 */
export function expressionBounds(node: ASTNode, names: Names): Bounds {
  const { cost, largest } = bound(node, names);
  return { cost, largest };
}

function bound(node: ASTNode, names: Names): Result {
  const loop = loopOf(node);
  if (loop) return boundLoop(node, loop, names);
  const children = childrenOf(node).map(child => bound(child, names));
  const shape = shapeOf(
    node,
    children.map(child => child.shape),
    names,
  );
  return {
    shape,
    cost: children.reduce(
      (sum, child) => sum + child.cost,
      ownCost(node, children),
    ),
    largest: Math.max(shape.size, ...children.map(child => child.largest)),
  };
}

function boundLoop(
  node: ASTNode,
  { list, variable, body }: Loop,
  names: Names,
): Result {
  const over = bound(list, names);
  const element = over.shape.element ?? UNDECLARED;
  const items = over.shape.items;
  const inner: Names = name =>
    variable.op === 'id' && variable.args === name ? element : names(name);
  const parts = body.map(part => bound(part, inner));
  const shape = shapeOfLoop(
    node,
    over.shape,
    listOf(items, parts[parts.length - 1].shape),
  );
  return {
    shape,
    cost: over.cost + items * parts.reduce((sum, part) => sum + part.cost, 1),
    largest: Math.max(
      over.largest,
      shape.size,
      ...parts.map(part => part.largest),
    ),
  };
}

function shapeOfLoop(node: ASTNode, list: Shape, mapped: Shape): Shape {
  if (node.op !== 'rcall') return SCALAR;
  if (node.args[0] === 'filter') return list;
  return node.args[0] === 'map' ? mapped : SCALAR;
}

function shapeOf(node: ASTNode, children: Shape[], names: Names): Shape {
  switch (node.op) {
    case 'id':
      return names(node.args) ?? UNDECLARED;
    case 'value':
      return typeof node.args === 'string' ? text(node.args.length) : SCALAR;
    case '.':
    case '[]':
      return memberOf(node, children[0]);
    case '?:':
      return either(children[1], children[2]);
    case '+':
      return together(children[0], children[1]);
    case 'list':
      return {
        ...children.reduce(together, text(0)),
        items: children.length,
        element: children.reduce<Shape | undefined>(
          (all, child) => (all ? either(all, child) : child),
          undefined,
        ),
      };
    case 'map':
      return { ...children.reduce(together, text(0)), fields: undefined };
    case 'call':
    case 'rcall':
      return shapeOfCall(node.args[0], children);
    default:
      return SCALAR;
  }
}

function memberOf(node: ASTNode, of: Shape): Shape {
  const name = nameOfMember(node);
  if (name === undefined) return of.element ?? of;
  if (!of.fields) return of;
  return Object.hasOwn(of.fields, name) ? of.fields[name] : UNDECLARED;
}

function nameOfMember(node: ASTNode): string | undefined {
  if (node.op === '.') return node.args[1];
  if (node.op !== '[]') return undefined;
  const [, key] = node.args;
  return key.op === 'value' && typeof key.args === 'string'
    ? key.args
    : undefined;
}

function shapeOfCall(name: string, children: Shape[]): Shape {
  const [first, second] = children;
  if (name === 'join')
    return text(first.size + first.items * (second?.size ?? 0));
  if (name === 'string') return text(Math.max(first.size, 32));
  if (name === 'percent') return text(32);
  // Some letters have more than one in upper case.
  if (name === 'upperAscii') return text(first.size * 3);
  return KEEP_RECEIVER.has(name) ? text(first.size) : SCALAR;
}

function ownCost(node: ASTNode, children: Result[]): number {
  const looked = children.reduce((sum, { shape }) => sum + shape.size, 0);
  switch (node.op) {
    case 'value':
    case 'id':
    case '.':
    case '[]':
    case '?:':
    case '&&':
    case '||':
      return 1;
    case 'in':
      return 1 + children[1].shape.items / 10;
    // Texts are put together when they are looked at, lists at once.
    case '+':
      return 1 + (children[0].shape.items + children[1].shape.items) / COPIED;
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return 1 + looked / COMPARED;
    case 'rcall': {
      const [name] = node.args;
      if (name.startsWith('get') && children.length > 1) return TIME_ZONE;
      if (!SEARCHES.has(name) || children.length < 2) break;
      // The worst that a search can meet: every place looks right at first.
      const [where, what] = children.map(({ shape }) => shape.size);
      return 1 + (where * Math.max(1, what)) / CHARACTERS;
    }
    default:
  }
  return 1 + looked / CHARACTERS;
}
