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
  formatFullMoment,
} from '../format/time';
import { viewerLocale } from '../format/viewerLocale';
import { readinessTranslationRef } from '../translation';

const TICK_MILLISECONDS = 30_000;

/** Times as the viewer reads them; ages grow while the page is open. */
export function useTime() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), TICK_MILLISECONDS);

  return useMemo(() => {
    const locale = viewerLocale(language, window.navigator.languages);
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const context = { locale, zone, now };
    return {
      day: (iso: string) => formatDay(iso, context),
      calendarDay: (date: string) => formatCalendarDay(date, context),
      full: (iso: string) => formatFullMoment(iso, context),
      age: (iso: string | undefined) =>
        iso ? formatAge(iso, context) ?? t('age.justNow') : t('age.unknown'),
    };
  }, [t, language, now]);
}
