import {
  EvaluationError,
  ParseError,
  type ASTNode,
  type Environment,
} from '@marcbachmann/cel-js';
import { evidencePaths } from './evidencePaths';
import { expressionBounds, type Names } from './expressionBounds';
import type { EvidenceType } from './EvidenceType';
import { ExpressionError } from './ExpressionError';
import { whyRefused } from './functions';
import { EXPRESSION_LIMITS } from './limits';
import { childrenOf, loopOf, walk } from './syntaxTree';

/** An expression that has been checked, ready to be evaluated many times. */
export type CompiledExpression<T> = {
  text: string;
  /** The evidence paths that it reads. */
  paths: string[];
  /** Steps that it takes at most, whatever the evidence holds. */
  cost: number;
  evaluate(variables: Record<string, unknown>): T;
};

export type CompileOptions = {
  environment: Environment;
  /** Names of all sources, those that are not installed included. */
  isSource: (name: string) => boolean;
  /** Declared types of what can be named, to tell how large it can be. */
  typeOf: (name: string) => EvidenceType | undefined;
  /** Sources without declared types. */
  isUntyped: (name: string) => boolean;
};

/**
 * Compiles an expression that says yes or no. It may not ask with has() whether
 * evidence is there: what is missing is unknown, and unknown never passes.
 */
export function compileCheck(
  text: string,
  options: CompileOptions,
): CompiledExpression<boolean> {
  return compile(text, 'bool', options, node => {
    const root = rootOfHas(node);
    if (root && options.isSource(root.args)) {
      throw new ExpressionError(
        `has() may not ask for evidence of '${root.args}' in a check: a rule whose evidence is missing is unknown. It may ask for fields of list items`,
        root.start,
      );
    }
  });
}

/** Compiles an expression that gives a text. */
export function compileMessage(
  text: string,
  options: CompileOptions,
): CompiledExpression<string> {
  return compile(text, 'string', options, () => {});
}

function compile<T>(
  text: string,
  type: 'bool' | 'string',
  options: CompileOptions,
  refuse: (node: ASTNode) => void,
): CompiledExpression<T> {
  const { environment, isSource, isUntyped } = options;
  if (text.length > EXPRESSION_LIMITS.characters) {
    throw new ExpressionError(
      `an expression has at most ${EXPRESSION_LIMITS.characters} characters, this one has ${text.length}`,
      0,
    );
  }
  const evaluate = attempt(() => environment.parse(text));
  walk(evaluate.ast, node => {
    refuseFunctions(node);
    refuseShadowing(node, name => environment.hasVariable(name));
    refuse(node);
  });
  const paths = evidencePaths(evaluate.ast, isSource);
  const checked = evaluate.check();
  if (!checked.valid) throw asExpressionError(checked.error);
  const untyped =
    checked.type === 'dyn' &&
    paths.some(path => isUntyped(path.split('.', 1)[0]));
  if (checked.type !== type && !untyped) {
    throw new ExpressionError(
      `must give ${type}, but gives ${checked.type}`,
      0,
    );
  }
  const cost = boundedCost(evaluate.ast, name => options.typeOf(name)?.shape);
  const wanted = type === 'bool' ? 'boolean' : 'string';
  return {
    text,
    paths,
    cost,
    evaluate: variables => {
      const result = evaluate(variables);
      if (typeof result !== wanted) {
        throw new EvaluationError(`must give ${type}, but gave something else`);
      }
      return result;
    },
  };
}

function refuseFunctions(node: ASTNode) {
  if (node.op !== 'call' && node.op !== 'rcall') return;
  const [name] = node.args;
  const why =
    whyRefused(name) ??
    (name === 'duration' ? whyNoDuration(childrenOf(node)) : undefined);
  if (why) throw new ExpressionError(why, nameOffset(node));
}

// What reads it takes a time that grows with the cube of the text's length.
function whyNoDuration([text]: ASTNode[]): string | undefined {
  return text?.op === 'value' &&
    typeof text.args === 'string' &&
    text.args.length <= EXPRESSION_LIMITS.duration
    ? undefined
    : `duration() takes a text that stands in the expression, such as duration("36h"), of at most ${EXPRESSION_LIMITS.duration} characters`;
}

function boundedCost(expression: ASTNode, names: Names): number {
  const { cost, largest } = expressionBounds(expression, names);
  if (cost > EXPRESSION_LIMITS.cost) {
    throw new ExpressionError(
      `too costly: with lists and texts as long as evidence may be it could take ${Math.ceil(
        cost,
      )} steps, ${EXPRESSION_LIMITS.cost} are allowed`,
      0,
    );
  }
  if (largest > EXPRESSION_LIMITS.size) {
    throw new ExpressionError(
      `too large: what it makes on the way could have ${largest} characters, ${EXPRESSION_LIMITS.size} are allowed`,
      0,
    );
  }
  return cost;
}

// The range of a method call begins with its receiver; the name comes after it.
function nameOffset(node: ASTNode): number {
  if (node.op !== 'rcall') return node.start;
  const [name, receiver] = node.args;
  const found = node.input.indexOf(name, receiver.end);
  return found < 0 ? node.start : found;
}

function refuseShadowing(node: ASTNode, isTaken: (name: string) => boolean) {
  const variable = loopOf(node)?.variable;
  if (variable?.op === 'id' && isTaken(variable.args)) {
    throw new ExpressionError(
      `'${variable.args}' already names something else; give the items of the list another name`,
      variable.start,
    );
  }
}

function rootOfHas(node: ASTNode) {
  if (node.op !== 'call' || node.args[0] !== 'has') return undefined;
  let argument: ASTNode | undefined = node.args[1][0];
  while (argument && (argument.op === '.' || argument.op === '[]')) {
    argument = argument.args[0];
  }
  return argument?.op === 'id' ? argument : undefined;
}

function attempt<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw asExpressionError(error);
  }
}

function asExpressionError(error: unknown): ExpressionError {
  if (error instanceof ExpressionError) return error;
  if (error instanceof ParseError || hasRange(error)) {
    return new ExpressionError(error.summary, error.range?.start ?? 0);
  }
  // A parser that ran out of stack is no parse error, but says the same.
  return new ExpressionError('cannot be read: it is nested too deeply', 0);
}

function hasRange(
  error: unknown,
): error is { summary: string; range?: { start: number } } {
  return (
    typeof (error as { summary?: unknown } | undefined)?.summary === 'string'
  );
}
