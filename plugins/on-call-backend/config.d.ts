import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/**
 * The PagerDuty accounts are read from `pagerDuty`, whose keys PagerDuty's own
 * plugin declares; see the README.
 */
export interface Config {
  onCall?: {
    /**
     * When PagerDuty is pulled. Every key may be left out; replicas share one
     * poller. Default: every 5 minutes, 10 minutes at most, from 5 seconds
     * after start.
     */
    pull?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
    /**
     * Age after which what is known of an account is shown as stale.
     * Default: 30 minutes.
     */
    staleAfter?: HumanDuration | string;
    /**
     * How far ahead it is asked who is on call, 90 days at most.
     * Default: 35 days, so that 28 days are still known where the last pull is
     * a week old.
     */
    lookAhead?: HumanDuration | string;
    /**
     * How long a list of services, teams, people or policies that shrank by
     * more than a fifth has to be answered unchanged before it is believed.
     * Default: 1 hour.
     */
    confirmShrinkAfter?: HumanDuration | string;
    /**
     * Requests a minute, for each account, that reading schedules and reading
     * the history of incidents may each add to the pull. Default: 12, so that
     * all together stay well below 5 % of PagerDuty's limit.
     */
    requestsPerMinute?: number;
    /**
     * How far back shifts are read when the mirror is new, so that months
     * before can be looked at and paid; 12 months at most. Changes in
     * PagerDuty are followed for 61 days in any case. Default: 61 days.
     */
    scheduleHistory?: HumanDuration | string;
    /**
     * How far back incidents are read. Default: 13 months.
     */
    history?: HumanDuration | string;
    /**
     * The company's office time. A day that is not named is a day off, unless
     * none is named: then Monday to Friday 09:00-17:00.
     */
    officeHours?: {
      /** Zone of people of whom nothing else is known. Default: UTC. */
      timeZone?: string;
      /**
       * Where a person's own zone is looked for, in this order: in PagerDuty,
       * and in the annotation operations-in-teams/time-zone of the catalog
       * User. Empty: the company's zone is everybody's. Default: both.
       */
      personTimeZones?: Array<'pagerDuty' | 'catalog'>;
      /** For example 09:00-17:00, or several such. */
      monday?: string | string[];
      tuesday?: string | string[];
      wednesday?: string | string[];
      thursday?: string | string[];
      friday?: string | string[];
      saturday?: string | string[];
      sunday?: string | string[];
    };
    /**
     * When people sleep. Default: 22:00-07:00.
     */
    sleepHours?: string;
    testPages?: {
      /**
       * What the title of an incident holds, in whatever case, where it only
       * tries whether pages arrive. Default: [test].
       */
      marker?: string;
    };
    /**
     * What central operations is in PagerDuty, so that policies that still
     * have it on their first level are found.
     */
    centralOperations?: {
      /** Ids or names of teams, whose schedules count. */
      teams?: string[];
      /** Ids of schedules. */
      schedules?: string[];
    };
    /**
     * By what time on call is paid; left out, pay is switched off. See
     * docs/pay.md. Five lines are enough: officeHours, timeZone, rate,
     * currency and country.
     */
    pay?: {
      /**
       * Time that is never paid: one or several ranges such as 09:00-17:00 for
       * Monday to Friday, or by day. Default: onCall.officeHours.
       */
      officeHours?:
        | string
        | string[]
        | {
            monday?: string | string[];
            tuesday?: string | string[];
            wednesday?: string | string[];
            thursday?: string | string[];
            friday?: string | string[];
            saturday?: string | string[];
            sunday?: string | string[];
          };
      /**
       * Zone of payroll: cuts months, and rates begin by its days. Default:
       * onCall.officeHours.timeZone.
       */
      timeZone?: string;
      /**
       * By whose clock office hours, weekdays and holidays count. Default:
       * person.
       */
      clock?: 'person' | 'schedule' | 'payroll';
      /**
       * What an hour pays where none of `rates` applies: one amount, or amounts
       * with the day they begin on. Write decimals as text, for example
       * '33.50'.
       */
      rate?:
        | number
        | string
        | Array<{
            /** As 2026-01-31; left out, ever since. */
            from?: string;
            perHour: number | string;
          }>;
      /** Of all rates that name none, for example SEK. */
      currency?: string;
      /**
       * Rates in order of precedence: the first whose every selector matches
       * and that has an amount in effect.
       */
      rates?: Array<{
        /** Shown where it applies. Default: rate- and its number. */
        id?: string;
        currency?: string;
        /** Ids of bands. */
        bands?: string[];
        /** Escalation levels. */
        levels?: number[];
        /** References of catalog Groups, whose members and descendants'. */
        groups?: string[];
        /** Ids or names of schedules, of their rotations or teams. */
        schedules?: string[];
        /** One amount, or amounts with the day they begin on. */
        perHour:
          | number
          | string
          | Array<{ from?: string; perHour: number | string }>;
      }>;
      /**
       * Kinds of time outside office hours, in order of precedence: the first
       * that holds. Default: one, outside, that always holds.
       */
      bands?: Array<{
        id: string;
        /** Default: the id. */
        title?: string;
        /** Weekdays in English, holiday or eve. Default: all. */
        days?: string[];
        /** Part of these days, for example 22:00-24:00. Default: all of it. */
        hours?: string;
        /** Several such, any of which holds; instead of days and hours. */
        times?: Array<{ days?: string[]; hours?: string }>;
      }>;
      /** Whose holidays count, as in ISO 3166: for example SE. */
      country?: string;
      /** Part of the country, for example ny of US. */
      region?: string;
      holidays?: {
        /**
         * Which of the country's days are holidays: public, bank, school,
         * optional, observance. Default: public and bank.
         */
        types?: string[];
        /**
         * Hours of the day before a full holiday that are an eve, for example
         * 12:00-24:00. There is no office time in them. Default: none.
         */
        eves?: string;
        /** The company's own days. */
        days?: Array<{
          /** As 2026-12-28, or 12-31 for every year. */
          date: string;
          name: string;
          /** Part of the day, for example 12:00-24:00. Default: all of it. */
          hours?: string;
          /** Default: full, or half where there are hours. */
          kind?: 'full' | 'half' | 'eve';
          /** Ids of calendars. Default: all. */
          calendars?: string[];
        }>;
        /**
         * Calendars of people elsewhere, in order of precedence; everybody else
         * has that of `country`.
         */
        calendars?: Array<{
          /** Default: the country, or country-region. */
          id?: string;
          country: string;
          region?: string;
          /** References of catalog Groups. */
          groups?: string[];
          /** Time zones that people have in PagerDuty. */
          zones?: string[];
        }>;
      };
      /**
       * Whether time on several schedules at once is paid once, at the highest
       * rate, or for each schedule. Default: once.
       */
      overlap?: 'once' | 'per-schedule';
      /** Escalation levels that count. Default: all, and schedules on none. */
      levels?: number[];
      /**
       * Ids or names of schedules, of their rotations or teams. What is
       * excluded does not count, though it is included. Default: all count.
       */
      schedules?: { include?: string[]; exclude?: string[] };
      /**
       * References of Users or Groups, e-mails or PagerDuty ids. Default: all
       * count.
       */
      people?: { include?: string[]; exclude?: string[] };
      rounding?: {
        /** Minutes are rounded to a multiple of so many. Default: 1. */
        toMinutes?: number;
        /** Default: up. */
        direction?: 'up' | 'nearest' | 'down';
        /**
         * Whether the minutes of a person, band and rate are rounded at once, or
         * of every unbroken stretch of them. Default: line.
         */
        per?: 'line' | 'stretch';
      };
      /** Paid at least, where anything is; see rounding. Default: 0. */
      minimumMinutes?: number;
    };
    webhooks?: {
      /**
       * Secrets of PagerDuty's webhook subscriptions; any of them may sign.
       * Without one, webhooks are refused.
       * @visibility secret
       */
      secrets?: string[];
      /**
       * Age after which a webhook is refused. PagerDuty retries for 48 hours.
       * Default: 49 hours.
       */
      maximumAge?: HumanDuration | string;
    };
  };
}
