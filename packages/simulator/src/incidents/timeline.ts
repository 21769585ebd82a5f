import type { NotificationChannel, Step } from './types';

const SECOND = 1_000;

/** Who is called from a time on, for as long as nobody answers. */
export type Stage = { at: number; userIds: string[] };

/** What somebody's phone does until they answer, in seconds. */
const NOTIFICATIONS: Record<
  'high' | 'low',
  { channel: NotificationChannel; after: number }[]
> = {
  high: [
    { channel: 'push', after: 4 },
    { channel: 'sms', after: 63 },
    { channel: 'phone', after: 182 },
  ],
  low: [{ channel: 'email', after: 9 }],
};

/** What happens to an incident, in order of time. */
export function timeline(options: {
  at: number;
  urgency: 'high' | 'low';
  stages: Stage[];
  acknowledgement?: { at: number; userId: string };
  resolution?: { at: number; userId: string | null };
}): Step[] {
  const { at, urgency, stages, acknowledgement, resolution } = options;
  const answered = Math.min(
    acknowledgement?.at ?? Infinity,
    resolution?.at ?? Infinity,
  );
  const reached = stages.filter(
    (stage, index) => index === 0 || stage.at < answered,
  );
  const calls = reached.flatMap((stage, index): Step[] => {
    if (stage.userIds.length === 0) return [];
    const end = Math.min(reached[index + 1]?.at ?? Infinity, answered);
    const notifications = NOTIFICATIONS[urgency].flatMap(({ channel, after }) =>
      stage.userIds.map(
        (userId): Step => ({
          at: stage.at + after * SECOND,
          type: 'notify',
          userId,
          channel,
        }),
      ),
    );
    return [
      {
        at: stage.at,
        type: index === 0 ? 'assign' : 'escalate',
        userIds: stage.userIds,
      },
      ...notifications.filter(step => step.at < end),
    ];
  });
  return [
    { at, type: 'trigger' },
    ...calls,
    ...(acknowledgement
      ? [{ ...acknowledgement, type: 'acknowledge' as const }]
      : []),
    ...(resolution ? [{ ...resolution, type: 'resolve' as const }] : []),
  ];
}
