/**
 * A share in per cent with one decimal, or as many as told, rounded down: what
 * is not complete never reads as 100 %.
 */
export function formatShare(
  share: number,
  locale: string,
  decimals = 1,
): string {
  const scale = 100 * 10 ** decimals;
  // What is short of a step by the error of the number itself is not.
  const rounded = share >= 1 ? 1 : Math.floor(share * scale + 1e-9) / scale;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: decimals,
  }).format(rounded);
}
