import type {
  Evidence,
  EvidenceFields,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';

/** What the on-call module declares, as far as the shipped standard reads it. */
export const onCallFields: EvidenceFields = {
  linked: { type: 'bool', description: 'Whether a service is named' },
  serviceCount: { type: 'int', description: 'Services that exist' },
  missingServices: { type: 'int', description: 'Services that do not' },
  enabled: { type: 'bool', description: 'Whether all are enabled' },
  escalationLevels: { type: 'int', description: 'Levels of the policy' },
  levelOneIsSchedule: {
    type: 'bool',
    description: 'Whether the first level targets schedules',
  },
  coverage: {
    type: 'map',
    description: 'Coverage of the first level',
    fields: {
      next28Days: {
        type: 'double',
        description: 'Share of the next 28 days',
        unit: 'share',
      },
      firstGap: { type: 'timestamp', description: 'When it begins' },
    },
  },
  levelOneNow: { type: 'int', description: 'On call now', unit: 'people' },
  peopleOnLevelOne: { type: 'int', description: 'Different people' },
  lastLevelDiffers: { type: 'bool', description: 'Somebody else at last' },
  teamMatchesOwner: { type: 'bool', description: "Of the owner's team" },
  alwaysUrgent: { type: 'bool', description: 'Pages at any hour' },
  centralOperationsOnLevelOne: { type: 'bool', description: 'Still central' },
  testPages: {
    type: 'map',
    description: 'Pages that try the chain',
    fields: {
      acknowledged90Days: { type: 'int', description: 'Acknowledged' },
    },
  },
  rotation: {
    type: 'map',
    description: 'How a team shares it',
    fields: {
      eligible: { type: 'int', description: 'Who may take part' },
      participating: { type: 'int', description: 'Who does' },
      participation: { type: 'double', description: 'Share that does' },
      people: { type: 'int', description: 'On the first levels' },
      largestLoad: { type: 'double', description: 'Of the busiest' },
    },
  },
  incidents: {
    type: 'map',
    description: 'Of the last 30 days',
    fields: {
      count: { type: 'int', description: 'Incidents' },
      outsideInterruptions: { type: 'int', description: 'Outside hours' },
      outsideInterruptions60Days: { type: 'int', description: 'In 60 days' },
      medianAcknowledgeSeconds: { type: 'double', description: 'Seconds' },
      escalatedByTimeout: { type: 'int', description: 'Not answered' },
      mostRepeated: { type: 'int', description: 'The most frequent' },
      noiseShare: { type: 'double', description: 'Not acted on' },
    },
  },
};

/** On-call evidence with which every on-call rule passes. */
export const goodOnCall = {
  linked: true,
  serviceCount: 1,
  missingServices: 0,
  enabled: true,
  escalationLevels: 2,
  levelOneIsSchedule: true,
  coverage: { next28Days: 1 },
  levelOneNow: 1,
  peopleOnLevelOne: 5,
  lastLevelDiffers: true,
  teamMatchesOwner: true,
  alwaysUrgent: false,
  centralOperationsOnLevelOne: false,
  testPages: { acknowledged90Days: 1 },
  rotation: {
    eligible: 5,
    participating: 4,
    participation: 0.8,
    people: 4,
    largestLoad: 0.25,
  },
  incidents: {
    count: 2,
    outsideInterruptions: 0,
    outsideInterruptions60Days: 0,
    medianAcknowledgeSeconds: 120,
    escalatedByTimeout: 0,
    mostRepeated: 1,
    noiseShare: 0,
  },
};

type Answer = (request: {
  entityRefs: string[];
  fresh: boolean;
}) => Evidence[] | Promise<Evidence[]>;

/** An on-call source that answers what a test wants, and keeps what it was asked. */
export class TestOnCallSource implements EvidenceSource {
  readonly id = 'onCall';
  readonly title = 'On-call';
  readonly fields = onCallFields;
  readonly maxAge = { hours: 6 };
  readonly requests: Array<{ subjects: number; fresh: boolean }> = [];
  answer: Answer = ({ entityRefs }) =>
    entityRefs
      .filter(ref => ref.startsWith('component:'))
      .map(entityRef => ({ entityRef, value: goodOnCall }));

  /** Tells that what is known of subjects, or of all, has changed. */
  tell: Parameters<NonNullable<EvidenceSource['watch']>>[0] = () => {
    throw new Error('nobody watches');
  };

  watch(changed: typeof this.tell) {
    this.tell = changed;
  }

  async collect(request: Parameters<EvidenceSource['collect']>[0]) {
    const { subjects, fresh } = request;
    this.requests.push({ subjects: subjects.length, fresh });
    return this.answer({
      entityRefs: subjects.map(({ entityRef }) => entityRef),
      fresh,
    });
  }
}
