import { formatValue } from './value';

it.each([
  [true, 'true'],
  [0.982, '0.982'],
  ['', '""'],
  ['<script>', '"<script>"'],
  [['a', 'b'], '["a", "b"]'],
  [[], '[]'],
  [{ a: 1 }, '{"a":1}'],
  [null, 'null'],
])('shows %p in full', (value, text) => {
  expect(formatValue(value)).toEqual({ text, lines: 1 });
});

it('shows the start of a long value, and the whole of it indented', () => {
  const value = Array.from({ length: 100 }, (_, index) => index);
  const { text, lines, preview } = formatValue(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(lines).toBe(102);
  expect(preview).toBe(`${JSON.stringify(value).slice(0, 120)}…`);
});
