import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo, useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import {
  formatAge,
  formatCalendarDay,
  formatDay,
  formatEnd,
  formatFullMoment,
  formatLength,
  formatMinutes,
  formatMoment,
  formatSeconds,
  formatShortDay,
} from '../format/time';
import { viewerLocale } from '../format/viewerLocale';
import { uiTranslationRef } from '../translation';

const TICK_MILLISECONDS = 30_000;

/** Times as the viewer reads them; ages grow while the page is open. */
export function useTime() {
  const { t } = useTranslationRef(uiTranslationRef);
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), TICK_MILLISECONDS);

  return useMemo(() => {
    const locale = viewerLocale(language, window.navigator.languages);
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const context = { locale, zone, now };
    return {
      locale,
      zone,
      /** With the year where it is not this one. */
      day: (iso: string) => formatDay(iso, context),
      /** Of a date without a time, which is the same in every zone. */
      calendarDay: (date: string) => formatCalendarDay(date, context),
      shortDay: (iso: string) => formatShortDay(iso, context),
      /** Of what is kept in UTC, such as the weeks of a series. */
      utcDay: (iso: string) => formatShortDay(iso, { ...context, zone: 'UTC' }),
      seconds: (seconds: number) => formatSeconds(seconds, locale),
      moment: (iso: string) => formatMoment(iso, context),
      end: (start: string, end: string) => formatEnd(start, end, context),
      full: (iso: string) => formatFullMoment(iso, context),
      age: (iso: string | undefined) =>
        iso ? formatAge(iso, context) ?? t('age.justNow') : t('age.unknown'),
      length: (start: string, end: string) => formatLength(start, end, locale),
      minutes: (minutes: number) => formatMinutes(minutes, locale),
    };
  }, [t, language, now]);
}
