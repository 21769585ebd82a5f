/**
 * A calm colour for a person, the same wherever they stand. Hues only help the
 * eye to follow somebody; the name is on the bar.
 */
export function personColour(id: string, dark: boolean): string {
  let hash = 7;
  for (const character of id) {
    hash = (hash * 31 + character.codePointAt(0)!) % 100_003;
  }
  // From green over blue to violet: red and orange are for what is wrong.
  // The golden angle sets ids apart that differ by little.
  const hue = Math.round(120 + ((hash * 137.5) % 180));
  return dark ? `hsl(${hue}, 35%, 28%)` : `hsl(${hue}, 50%, 84%)`;
}
