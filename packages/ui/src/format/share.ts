/**
 * A share in per cent with one decimal, rounded down: what is not complete
 * never reads as 100 %.
 */
export function formatShare(share: number, locale: string): string {
  const rounded = share >= 1 ? 1 : Math.floor(share * 1000) / 1000;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(rounded);
}
