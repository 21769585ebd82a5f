import type { ASTNode } from '@marcbachmann/cel-js';
import { EVIDENCE_LIMITS } from './limits';
import { childrenOf, loopOf } from './syntaxTree';

/**
 * An upper bound of the node evaluations that an expression takes, with every
 * evidence list as long as evidence may be. Loops multiply.
 */
export function expressionCost(node: ASTNode): number {
  const loop = loopOf(node);
  if (!loop) {
    return childrenOf(node).reduce(
      (cost, child) => cost + expressionCost(child),
      1,
    );
  }
  const body = loop.body.reduce(
    (cost, child) => cost + expressionCost(child),
    1,
  );
  return expressionCost(loop.list) + lengthBound(loop.list) * body;
}

function lengthBound(list: ASTNode): number {
  if (list.op === 'list') return list.args.length;
  if (list.op === '?:') {
    return Math.max(lengthBound(list.args[1]), lengthBound(list.args[2]));
  }
  if (list.op === '+') {
    return lengthBound(list.args[0]) + lengthBound(list.args[1]);
  }
  const loop = loopOf(list);
  return loop ? lengthBound(loop.list) : EVIDENCE_LIMITS.listLength;
}
