import type { ASTNode } from '@marcbachmann/cel-js';

/** The nodes directly below a node. */
export function childrenOf(node: ASTNode): ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'list':
      return node.args;
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return [...node.args];
  }
}

const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** A macro that runs its body for every item of a list. */
export type Loop = {
  list: ASTNode;
  variable: ASTNode;
  body: ASTNode[];
};

/** The loop that a node is, if it is one. */
export function loopOf(node: ASTNode): Loop | undefined {
  if (node.op !== 'rcall') return undefined;
  const [name, list, args] = node.args;
  if (!MACROS.has(name) || args.length < 2) return undefined;
  return { list, variable: args[0], body: args.slice(1) };
}

/** Calls `visit` for a node and all below it, parents first. */
export function walk(node: ASTNode, visit: (node: ASTNode) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}
