import type { HeatRow } from '../src/charts';

const WEEK = 7 * 24 * 3_600_000;
const START = Date.parse('2026-01-05T00:00:00Z');

/** The moment that many weeks into the year of the examples. */
export function week(index: number): string {
  return new Date(START + index * WEEK).toISOString();
}

export const levels = [
  { id: 'unknown', title: 'No level known', fill: 'unknown' as const },
  { id: 'none', title: 'No level' },
  { id: 'owned', title: 'Owned' },
  { id: 'operable', title: 'Operable' },
  { id: 'ready', title: 'On-call ready' },
  { id: 'exempt', title: 'Exempt', fill: 'exempt' as const },
];

/** 90 services that climb over a year; those on level 1 become fewer. */
export const levelsOverTime = Array.from({ length: 46 }, (_, index) => ({
  at: week(index),
  values: {
    unknown: 8 - Math.floor(index / 8),
    none: 30 - Math.floor(index / 2),
    owned: 32 - Math.floor(index / 3),
    operable: 12 + Math.floor(index / 2),
    ready: Math.floor(index * 0.7),
    exempt: 3,
  },
}));

export const classes = [
  { id: 'office', title: 'Office hours', fill: 'quiet' as const },
  { id: 'outside', title: 'Outside', fill: 'warning' as const },
  { id: 'sleep', title: 'Asleep', fill: 'alarm' as const },
];

export const interruptions = Array.from({ length: 13 }, (_, index) => ({
  at: week(index),
  values: {
    office: 4 + (index % 3),
    outside: Math.max(0, 9 - index),
    sleep: index % 5 === 0 ? 2 : 0,
  },
}));

export const nights = [
  { id: 'company', title: 'Company' },
  { id: 'player', title: 'Player' },
];

export const nightsOverTime = Array.from({ length: 12 }, (_, index) => ({
  at: week(index * 4),
  values: {
    company: 40 - index * 3,
    player: index < 3 ? undefined : 9 - index / 2,
  },
}));

export const legacy = Array.from({ length: 30 }, (_, index) => ({
  at: week(index),
  left: 58 - Math.floor(index * 1.6),
}));

export const columns = [
  { id: 'own', title: 'Ownership' },
  { id: 'onCall', title: 'On-call' },
  { id: 'iso', title: 'Isolation' },
];

/** An organisation with one branch open. */
export const organisation: HeatRow[] = [
  {
    id: 'company',
    title: 'Company',
    depth: 0,
    open: true,
    cells: {
      own: { share: 0.94, detail: '940 of 1000 rules' },
      onCall: { share: 0.61, unknown: 0.1, exempt: 0.05 },
      iso: { share: 0.3, unknown: 0.4 },
    },
  },
  {
    id: 'audio',
    title: 'Audio delivery with a name that is rather long',
    depth: 1,
    open: false,
    cells: {
      own: { share: 1 },
      onCall: { share: 0.999 },
      iso: { unknown: 1 },
    },
  },
  {
    id: 'ads',
    title: 'Advertising',
    depth: 1,
    cells: {
      own: { share: 0.1 },
      onCall: { notApplicable: true },
      iso: { exempt: 1 },
    },
  },
];
