import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';

/**
 * What rules may read of `onCall`. A field that is left out is unknown; where
 * a subject has several services, numbers are of the one that is worst off.
 */
export const ON_CALL_FIELDS = {
  linked: {
    type: 'bool',
    description: 'The subject names a PagerDuty service.',
  },
  serviceCount: {
    type: 'int',
    description: 'Services that the subject names and PagerDuty has.',
  },
  missingServices: {
    type: 'int',
    description: 'Services that the subject names and PagerDuty has not.',
  },
  enabled: {
    type: 'bool',
    description:
      'The subject names at least one service, and each exists and is enabled.',
  },
  services: {
    type: 'list',
    description: 'The services that the subject names and PagerDuty has.',
    items: {
      type: 'map',
      fields: {
        account: { type: 'string', description: 'Id of the account.' },
        id: { type: 'string', description: 'Id of the service.' },
        name: { type: 'string', description: 'Name of the service.' },
        status: {
          type: 'string',
          description:
            'active, warning, critical, maintenance, disabled or unknown.',
        },
        enabled: { type: 'bool', description: 'The service is not disabled.' },
        levels: {
          type: 'int',
          description: 'Escalation levels; left out where not known.',
        },
        team: {
          type: 'string',
          description: "Name of the service's team; empty where it has none.",
        },
        urgency: {
          type: 'string',
          description:
            'high, low, severity-based, support-hours (depends on them) or unknown.',
        },
      },
    },
  },
  escalationLevels: {
    type: 'int',
    description: 'Escalation levels.',
  },
  levelOneIsSchedule: {
    type: 'bool',
    description: 'The first level targets schedules only, no person directly.',
  },
  levelOneTargets: {
    type: 'list',
    description: 'What the first level targets.',
    items: {
      type: 'map',
      fields: {
        type: { type: 'string', description: 'schedule or user.' },
        id: { type: 'string', description: "PagerDuty's id." },
        name: { type: 'string', description: 'Name in PagerDuty.' },
      },
    },
  },
  levelOneNow: {
    type: 'int',
    unit: 'people',
    description: 'People on call on the first level now.',
  },
  peopleOnLevelOne: {
    type: 'int',
    unit: 'people',
    description: 'Different people on the first level in the next 28 days.',
  },
  lastLevelDiffers: {
    type: 'bool',
    description:
      'There are several levels, and the last has a target that the first has not.',
  },
  teamMatchesOwner: {
    type: 'bool',
    description:
      "Each service belongs to a PagerDuty team of the subject's owner; left out where the owner is not known.",
  },
  alwaysUrgent: {
    type: 'bool',
    description: 'A service pages at any hour, whatever happens.',
  },
  centralOperationsOnLevelOne: {
    type: 'bool',
    description:
      'Central operations stands on the first level; left out where it is not configured what that is.',
  },
  incidents: {
    type: 'map',
    description:
      'Incidents of its services in the last 30 days, where nothing else is said; left out while their history is not known.',
    fields: {
      count: { type: 'int', description: 'Incidents.' },
      outsideInterruptions: {
        type: 'int',
        description:
          'How often a person was notified outside their office hours, once for each incident.',
      },
      outsideInterruptions60Days: {
        type: 'int',
        description: 'The same, in the last 60 days.',
      },
      medianAcknowledgeSeconds: {
        type: 'double',
        unit: 'seconds',
        description:
          'Until a person acknowledged an urgent incident; left out where none was acknowledged.',
      },
      escalatedByTimeout: {
        type: 'int',
        description: 'Urgent incidents that nobody answered in time.',
      },
      mostRepeated: {
        type: 'int',
        description: 'How often the most frequent alarm came.',
      },
      noiseShare: {
        type: 'double',
        unit: 'share',
        description:
          'Share that was resolved without an acknowledgement, or by itself within 5 minutes; left out without incidents.',
      },
    },
  },
  testPages: {
    type: 'map',
    description:
      'Incidents that only tried whether pages arrive; of the service that has fewest. Left out while the history of 90 days is not known.',
    fields: {
      acknowledged90Days: {
        type: 'int',
        description: 'Acknowledged by a person in the last 90 days.',
      },
      lastAcknowledgedAt: {
        type: 'timestamp',
        description: 'When the last one was; left out where there is none.',
      },
    },
  },
  rotation: {
    type: 'map',
    description:
      'Of a team, how it shares the rotations that its services call; sums, naming nobody.',
    fields: {
      members: {
        type: 'int',
        unit: 'people',
        description: 'People in the team.',
      },
      exempt: {
        type: 'int',
        unit: 'people',
        description: 'As many of them as do not have to take part.',
      },
      eligible: {
        type: 'int',
        unit: 'people',
        description: 'All the others.',
      },
      participating: {
        type: 'int',
        unit: 'people',
        description:
          'People of the team with a shift in the next 90 days; left out while these are not known.',
      },
      participation: {
        type: 'double',
        unit: 'share',
        description:
          'Share of the eligible that take part, 0 to 1; left out where nobody is eligible.',
      },
      people: {
        type: 'int',
        unit: 'people',
        description:
          'Different people on the first levels in the next 28 days; left out while these are not known.',
      },
      largestLoad: {
        type: 'double',
        unit: 'share',
        description:
          'Share of the next 28 days that the busiest of them is on call on a first level, for whichever team; left out where fewer than three share it.',
      },
    },
  },
  coverage: {
    type: 'map',
    description: 'How well the first level is covered.',
    fields: {
      next28Days: {
        type: 'double',
        unit: 'share',
        description:
          'Share of the next 28 days with somebody on the first level, 0 to 1.',
      },
      gaps: {
        type: 'list',
        description:
          'When nobody is on the first level, in order, at most 100; of the service that is covered worst.',
        items: {
          type: 'map',
          fields: {
            start: { type: 'timestamp', description: 'Begin, included.' },
            end: { type: 'timestamp', description: 'End, not included.' },
          },
        },
      },
      firstGap: {
        type: 'timestamp',
        description:
          'When the first gap of any service begins; left out where there is none in 28 days.',
      },
    },
  },
} satisfies EvidenceFields;
