const PREVIEW_LENGTH = 120;

/** A value as text, and a first line of it where the whole is long. */
export type FormattedValue = {
  text: string;
  lines: number;
  preview?: string;
};

/** Any JSON value as text: on one line where it fits, else indented. */
export function formatValue(value: unknown): FormattedValue {
  const line = JSON.stringify(value) ?? 'null';
  if (line.length <= PREVIEW_LENGTH) {
    return { text: spaced(value, line), lines: 1 };
  }
  const text = JSON.stringify(value, null, 2);
  return {
    text,
    lines: text.split('\n').length,
    preview: `${line.slice(0, PREVIEW_LENGTH)}…`,
  };
}

// Short lists read better with room after the commas.
function spaced(value: unknown, line: string): string {
  return Array.isArray(value)
    ? `[${value.map(item => JSON.stringify(item)).join(', ')}]`
    : line;
}
