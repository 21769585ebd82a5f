import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo, useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import {
  formatAge,
  formatDay,
  formatEnd,
  formatFullMoment,
  formatLength,
  formatMinutes,
  formatMoment,
  formatSeconds,
} from '../format/time';
import { viewerLocale } from '../format/viewerLocale';
import { onCallTranslationRef } from '../translation';

const TICK_MILLISECONDS = 30_000;

/** Times as the viewer reads them; ages grow while the page is open. */
export function useTime() {
  const { t } = useTranslationRef(onCallTranslationRef);
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
      day: (iso: string) => formatDay(iso, context),
      /** Of what is kept in UTC, such as the weeks of a series. */
      utcDay: (iso: string) => formatDay(iso, { ...context, zone: 'UTC' }),
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
