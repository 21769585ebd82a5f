import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf, loopOf } from './syntaxTree';

/**
 * The evidence paths that an expression reads, in the order in which it does:
 * for each mention of a source, the longest chain of field names from it.
 */
export function evidencePaths(
  expression: ASTNode,
  isSource: (name: string) => boolean,
): string[] {
  const paths = new Set<string>();
  const visit = (node: ASTNode) => {
    const chain = chainOf(node);
    if (chain) {
      if (isSource(chain[0])) paths.add(chain.join('.'));
      return;
    }
    const loop = loopOf(node);
    for (const child of loop ? [loop.list, ...loop.body] : childrenOf(node)) {
      visit(child);
    }
  };
  visit(expression);
  return [...paths];
}

/** `a.b["c"]` as its names; nothing where a node is no such chain. */
export function chainOf(node: ASTNode): [string, ...string[]] | undefined {
  if (node.op === 'id') return [node.args];
  if (node.op === '.') {
    const left = chainOf(node.args[0]);
    return left && [...left, node.args[1]];
  }
  if (node.op === '[]') {
    const [object, key] = node.args;
    const left = chainOf(object);
    return left && key.op === 'value' && typeof key.args === 'string'
      ? [...left, key.args]
      : undefined;
  }
  return undefined;
}
