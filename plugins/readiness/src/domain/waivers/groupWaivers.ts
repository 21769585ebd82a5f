import type { Waiver } from '@operations-in-teams/plugin-readiness-common';

/** Within how many days what ends does so soon. */
export const SOON_DAYS = 30;

/** Waivers that are asked for or in effect, by what they ask of the viewer. */
export type WaiverGroups = {
  /** Requests that the viewer may decide on; who has waited longest first. */
  mine: Waiver[];
  /** Requests that others decide on, in the same order. */
  others: Waiver[];
  /** In effect, and nothing follows them; what ends first is first. */
  soon: Waiver[];
  /** In effect for longer, or followed by another. */
  lasting: Waiver[];
};

/** Groups what is asked for and in effect; everything else is left out. */
export function groupWaivers(waivers: Waiver[], now: Date): WaiverGroups {
  const requested = waivers
    .filter(({ state }) => state === 'requested')
    .sort((a, b) => compare(a.requestedAt, b.requestedAt));
  const inEffect = waivers
    .filter(({ state }) => state === 'approved')
    .sort((a, b) => compare(a.expiresAt, b.expiresAt));
  const followed = new Set(inEffect.map(({ renews }) => renews));
  const limit = now.getTime() + SOON_DAYS * 86_400_000;
  const isSoon = ({ id, expiresAt }: Waiver) =>
    Date.parse(expiresAt) <= limit && !followed.has(id);
  return {
    mine: requested.filter(mayDecide),
    others: requested.filter(waiver => !mayDecide(waiver)),
    soon: inEffect.filter(isSoon),
    lasting: inEffect.filter(waiver => !isSoon(waiver)),
  };
}

function mayDecide({ may }: Waiver): boolean {
  return may.includes('approve') || may.includes('decline');
}

function compare(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
