import { ResponseError } from '@backstage/errors';
import type {
  AskedAttestation,
  RuleResult,
} from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { attestationsOf, endOfDay, lastDay, reasonOf } from './index';

const zones = ['UTC', 'Europe/Stockholm', 'Pacific/Auckland', 'America/Lima'];

describe('attestationsOf', () => {
  it('finds the kinds that the evidence of a rule names', () => {
    const asked = ['gameDay', 'game', 'readiness'].map(
      id => ({ kind: { id } } as AskedAttestation),
    );
    const reads = (...paths: string[]) =>
      attestationsOf(
        { evidence: paths.map(path => ({ path })) } as RuleResult,
        asked,
      ).map(({ kind }) => kind.id);
    expect(reads('attestations.gameDay.value', 'owner.type')).toEqual([
      'gameDay',
    ]);
    expect(reads('other.game.value')).toEqual([]);
    expect(reads('attestations.readiness.by', 'attestations.game')).toEqual([
      'game',
      'readiness',
    ]);
  });
});

describe('expiry', () => {
  it('never ends what people choose later than allowed, nor in the past', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2026-01-01'),
          max: new Date('2027-12-31'),
          noInvalidDate: true,
        }),
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        fc.integer({ min: -3, max: 403 }),
        fc.constantFrom(...zones),
        (now, days, ahead, zone) => {
          const { day, until } = lastDay(now, days, zone);
          expect(Date.parse(until)).toBeLessThan(
            now.getTime() + days * 86_400_000,
          );
          const wanted = new Date(now.getTime() + ahead * 86_400_000);
          const chosen = wanted.toISOString().slice(0, 10);
          const end = endOfDay(chosen, { now, zone, until });
          const dayOf = (moment: Date) =>
            new Intl.DateTimeFormat('sv', { timeZone: zone }).format(moment);
          // Whether a day can be chosen is told by comparing days alone.
          const possible = chosen >= dayOf(now) && chosen <= day;
          expect(end !== undefined).toBe(possible);
          const holds =
            end === undefined ||
            (Date.parse(end) > now.getTime() &&
              Date.parse(end) <= Date.parse(until) &&
              dayOf(new Date(end)) === chosen);
          expect(holds).toBe(true);
        },
      ),
    );
  });

  it('knows what is no day', () => {
    const options = {
      now: new Date('2026-11-04T10:00:00Z'),
      zone: 'UTC',
      until: '2027-02-02T09:59:00.000Z',
    };
    expect(endOfDay('', options)).toBeUndefined();
    expect(endOfDay('2027-02-02', options)).toBe(options.until);
    expect(endOfDay('2027-02-03', options)).toBeUndefined();
  });
});

describe('reasonOf', () => {
  it('prefers the words of the backend', async () => {
    const error = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'ConflictError', message: 'decided already' },
          response: { statusCode: 409 },
        }),
        { status: 409, headers: { 'content-type': 'application/json' } },
      ),
    );
    expect(reasonOf(error)).toBe('decided already');
    expect(reasonOf(new Error('no answer'))).toBe('no answer');
  });
});
