import { useTime } from '@operations-in-teams/ui';
import { DateTime, Duration } from 'luxon';
import { useMemo } from 'react';

type Money = { currency: string; amount: string };

/** Months, amounts and hours as the viewer reads them. */
export function usePayWords() {
  const { locale } = useTime();
  return useMemo(() => {
    const money = ({ currency, amount }: Money) =>
      // Text keeps every decimal, where a number may not.
      new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
        amount as Intl.StringNumericLiteral,
      );
    return {
      locale,
      money,
      /** Several currencies beside each other; undefined where there is none. */
      sums: (items: Money[]) =>
        items.length > 0 ? items.map(money).join(' + ') : undefined,
      /** What an hour pays, with all its decimals. */
      rate: (perHour: string, currency: string) =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: 0,
          maximumFractionDigits: 6,
        }).format(perHour as Intl.StringNumericLiteral),
      /** In hours, however many, and minutes. */
      hours: (minutes: number) =>
        minutes === 0
          ? Duration.fromObject({ hours: 0 }, { locale }).toHuman({
              unitDisplay: 'short',
            })
          : Duration.fromObject({ minutes }, { locale })
              .shiftTo('hours', 'minutes')
              .toHuman({
                unitDisplay: 'short',
                listStyle: 'narrow',
                showZeros: false,
              }),
      month: (period: string) =>
        DateTime.fromISO(`${period}-01`, { locale }).toLocaleString({
          month: 'long',
          year: 'numeric',
        }),
    };
  }, [locale]);
}
