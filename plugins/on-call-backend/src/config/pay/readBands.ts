import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  PayBand,
  PayDay,
} from '@operations-in-teams/plugin-on-call-common';
import { DAYS, parseRange } from '../readHours';

const PAY_DAYS: PayDay[] = [...DAYS, 'holiday', 'eve'];

/** The mission's: one rate, whatever time outside office hours it is. */
const OUTSIDE: PayBand = { id: 'outside', title: 'Outside office hours' };

/** Bands in their order of precedence. */
export function readBands(config: Config, where: string): PayBand[] {
  const bands = config.getOptionalConfigArray('bands');
  if (!bands) return [OUTSIDE];
  return bands.map((band, index) => {
    const own = `${where}.bands[${index}]`;
    const id = band.getString('id');
    const times = band.getOptionalConfigArray('times');
    const single = band.has('days') || band.has('hours');
    if (times && single) {
      throw new InputError(
        `${own} has times beside days or hours; write them as one more of its times`,
      );
    }
    return {
      id,
      title: band.getOptionalString('title') ?? id,
      ...(times && {
        times: times.map((time, at) => readTime(time, `${own}.times[${at}]`)),
      }),
      ...(single && { times: [readTime(band, own)] }),
    };
  });
}

function readTime(config: Config, where: string) {
  const days = config.getOptionalStringArray('days');
  const hours = config.getOptionalString('hours');
  return {
    ...(days && { days: days.map(day => readDay(day, where)) }),
    ...(hours !== undefined && {
      hours: parseRange(hours, `${where}.hours`, { overnight: true }),
    }),
  };
}

function readDay(text: string, where: string): PayDay {
  const day = PAY_DAYS.find(item => item === text);
  if (!day) {
    throw new InputError(
      `${where}.days has ${text}; it may have ${PAY_DAYS.join(', ')}`,
    );
  }
  return day;
}
