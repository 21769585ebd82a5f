/** A place in a file; lines and columns count from 1. */
export type SourcePosition = { line: number; column: number };

/**
 * What is wrong with a standard, as `file:line:column`, the line, and a caret
 * under what is meant.
 */
export class StandardError extends Error {
  constructor(options: {
    file: string;
    text: string;
    problem: string;
    position: SourcePosition;
  }) {
    const { file, text, problem, position } = options;
    super(
      `${file}:${position.line}:${position.column}: ${problem}\n${excerpt(
        text,
        position,
      )}`,
    );
    this.name = 'StandardError';
  }
}

const WIDTH = 160;

function excerpt(text: string, { line, column }: SourcePosition): string {
  const whole = (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '');
  // A caret at the end of a long line stays within sight.
  const from = column > WIDTH ? column - WIDTH / 2 : 0;
  const shown = whole.slice(from, from + WIDTH).replaceAll('\t', ' ');
  const gutter = `${line} | `;
  const caret = ' '.repeat(gutter.length + column - 1 - from);
  return `${gutter}${shown}\n${caret}^`;
}
