/** What wakes people, and how often it goes away without them. */
export type AlarmData = {
  key: string;
  title: string;
  severity: 'critical' | 'error' | 'warning' | 'info';
  /** Share that resolves itself within minutes. */
  passing: number;
};

export const alarms: AlarmData[] = [
  {
    key: 'error-rate',
    title: 'Error rate above 2 %',
    severity: 'critical',
    passing: 0.1,
  },
  {
    key: 'latency',
    title: 'p99 latency above 800 ms',
    severity: 'error',
    passing: 0.25,
  },
  {
    key: 'queue-age',
    title: 'Oldest message waits for more than 15 minutes',
    severity: 'error',
    passing: 0.15,
  },
  {
    key: 'memory',
    title: 'Memory above 90 %',
    severity: 'warning',
    passing: 0.3,
  },
  { key: 'disk', title: 'Disk 85 % full', severity: 'warning', passing: 0 },
  {
    key: 'nightly-job',
    title: 'Nightly job has not finished',
    severity: 'error',
    passing: 0,
  },
  {
    key: 'heartbeat',
    title: 'No heartbeat for 5 minutes',
    severity: 'critical',
    passing: 0.2,
  },
  {
    key: 'certificate',
    title: 'Certificate expires within 7 days',
    severity: 'warning',
    passing: 0,
  },
];

/** Sent on purpose, to see that a page reaches somebody. */
export const testPage: AlarmData = {
  key: 'test-page',
  title: '[TEST] Does this page reach somebody?',
  severity: 'info',
  passing: 0,
};

/** Alarms that come again and again and that nobody has mended. */
export const noisyAlarms: {
  service: string;
  alarm: string;
  perDay: number;
  /** Mended so many months after the team took over; left out, never. */
  mendedAfterMonths?: number;
}[] = [
  { service: 'stitcher', alarm: 'memory', perDay: 0.22 },
  { service: 'manifest-builder', alarm: 'latency', perDay: 0.06 },
  {
    service: 'listen-counter',
    alarm: 'queue-age',
    perDay: 0.4,
    mendedAfterMonths: 2,
  },
  {
    service: 'transcoder',
    alarm: 'disk',
    perDay: 0.3,
    mendedAfterMonths: 1,
  },
  { service: 'search-api', alarm: 'memory', perDay: 0.08 },
];
