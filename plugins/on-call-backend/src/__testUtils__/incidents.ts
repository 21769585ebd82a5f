let sequence = 0;

/** An incident with its log, as the fake PagerDuty keeps both. */
export function incident(
  id: string,
  at: number,
  options: {
    title?: string;
    service?: string;
    notified?: string[];
    acknowledgedAfter?: number;
    resolvedAfter?: number;
    byPerson?: boolean;
    timeout?: boolean;
  } = {},
) {
  const {
    title = 'p99 latency high',
    service = 'PSVCAPI',
    notified = [],
    acknowledgedAfter,
    resolvedAfter,
    byPerson = true,
  } = options;
  const time = (moment: number) => new Date(moment).toISOString();
  const agent = byPerson
    ? { id: 'PANNA01', type: 'user_reference' }
    : { id: service, type: 'service_reference' };
  const entry = (type: string, moment: number, more: object = {}) => ({
    id: `R${++sequence}`,
    type: `${type}_log_entry`,
    created_at: time(moment),
    agent: { id: service, type: 'service_reference' },
    channel: { type: 'auto' },
    incident: { id, type: 'incident_reference', summary: title },
    service: { id: service, type: 'service_reference', summary: service },
    ...more,
  });
  return {
    incident: {
      id,
      type: 'incident',
      incident_number: 1,
      title,
      summary: `[#1] ${title}`,
      html_url: `https://acme.pagerduty.com/incidents/${id}`,
      service: { id: service, type: 'service_reference', summary: service },
      urgency: 'high',
      status: resolvedAfter === undefined ? 'triggered' : 'resolved',
      created_at: time(at),
      resolved_at:
        resolvedAfter === undefined ? null : time(at + resolvedAfter),
    },
    log: [
      entry('trigger', at),
      ...notified.map(user =>
        entry('notify', at + 1000, {
          user: { id: user, type: 'user_reference', summary: user },
        }),
      ),
      ...(options.timeout ? [entry('escalate', at + 600_000)] : []),
      ...(acknowledgedAfter === undefined
        ? []
        : [
            entry('acknowledge', at + acknowledgedAfter, {
              agent: { id: 'PANNA01', type: 'user_reference' },
            }),
          ]),
      ...(resolvedAfter === undefined
        ? []
        : [entry('resolve', at + resolvedAfter, { agent })]),
    ],
  };
}
