import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError, NotFoundError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type {
  OnCallApi,
  OnCallFacts,
  OnCallStatus,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  Evidence,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';
import { evidenceDeclarations } from './declarations';
import { ServiceSubjects } from './ServiceSubjects';
import { toValue } from './toValue';

/** As many entities as the on-call plugin answers for at once. */
const ENTITIES_PER_REQUEST = 500;

/** Sent by the on-call backend whenever who is on call, or a policy, changed. */
const ON_CALL_CHANGED = 'on-call.changed';

export type OnCallEvidenceSourceOptions = {
  onCall: OnCallApi;
  events: EventsService;
  auth: AuthService;
  logger: LoggerService;
};

/** What the on-call plugin knows about subjects. */
export class OnCallEvidenceSource implements EvidenceSource {
  readonly id = evidenceDeclarations[0].id;
  readonly title = evidenceDeclarations[0].title;
  readonly fields = evidenceDeclarations[0].fields;
  readonly maxAge = { hours: 6 };
  readonly #onCall: OnCallApi;
  readonly #events: EventsService;
  readonly #subjects = new ServiceSubjects();
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  static create(options: OnCallEvidenceSourceOptions) {
    return new OnCallEvidenceSource(options);
  }

  private constructor(options: OnCallEvidenceSourceOptions) {
    this.#onCall = options.onCall;
    this.#events = options.events;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  async watch(changed: Parameters<NonNullable<EvidenceSource['watch']>>[0]) {
    await this.#events.subscribe({
      id: 'readiness-on-call',
      topics: [ON_CALL_CHANGED],
      onEvent: async ({ eventPayload }) =>
        changed({ entityRefs: this.#subjects.of(eventPayload) }),
    });
  }

  async collect(
    request: Parameters<EvidenceSource['collect']>[0],
  ): Promise<Evidence[]> {
    const refs = request.subjects.map(({ entityRef }) => entityRef);
    const evidence: Evidence[] = [];
    for (let i = 0; i < refs.length; i += ENTITIES_PER_REQUEST) {
      const batch = refs.slice(i, i + ENTITIES_PER_REQUEST);
      const statuses = await this.#query(batch, request.signal);
      const facts = await this.#queryFacts(batch, request.signal);
      this.#subjects.learn(statuses);
      evidence.push(
        ...statuses.map(status =>
          toEvidence(status, facts.get(status.entityRef)),
        ),
      );
    }
    return evidence;
  }

  /**
   * What is known beyond the status. Where it cannot be read, the rules that
   * need it are unknown, and the others are not.
   */
  async #queryFacts(
    entityRefs: string[],
    signal: AbortSignal,
  ): Promise<Map<string, OnCallFacts>> {
    try {
      const { token } = await this.#token();
      const { items } = await this.#onCall.queryFacts(entityRefs, {
        token,
        signal,
      });
      return new Map(items.map(facts => [facts.entityRef, facts]));
    } catch (error) {
      signal.throwIfAborted();
      this.#logger.warn('On-call history cannot be read for rules', {
        error: error instanceof Error ? error.message : 'unknown',
      });
      return new Map();
    }
  }

  async #token() {
    return this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'on-call',
    });
  }

  async #query(entityRefs: string[], signal: AbortSignal) {
    try {
      const { token } = await this.#token();
      const { items } = await this.#onCall.queryStatuses(entityRefs, {
        token,
        signal,
      });
      return items;
    } catch (error) {
      if (error instanceof Error && 'statusCode' in error) {
        if (error.statusCode === 404) {
          throw new NotFoundError(
            'The on-call plugin does not answer; add @operations-in-teams/plugin-on-call-backend to the backend.',
          );
        }
      }
      throw new ForwardedError('The on-call plugin cannot be asked', error);
    }
  }
}

function toEvidence(
  status: OnCallStatus,
  facts: OnCallFacts | undefined,
): Evidence {
  const { entityRef, asOf, sources, services, findings } = status;
  // Only the catalog was needed to know that there is nothing to know.
  if (sources.length === 0) {
    return {
      entityRef,
      collectedAt: new Date(asOf),
      value: toValue(status, facts),
    };
  }
  const collectedAt = oldest([
    ...services.map(service => service.collectedAt),
    ...services.flatMap(({ coverage }) => coverage?.collectedAt ?? []),
    ...(services.length === 0 ? sources.map(s => s.collectedAt) : []),
  ]);
  if (!collectedAt) {
    return {
      entityRef,
      unavailable:
        findings.find(({ code }) => code === 'source-unavailable')?.message ??
        'PagerDuty has not been read yet.',
    };
  }
  return { entityRef, collectedAt, value: toValue(status, facts) };
}

/** Undefined where one is not known, or there is none. */
function oldest(moments: Array<string | undefined>): Date | undefined {
  const times = moments.map(moment =>
    moment === undefined ? NaN : Date.parse(moment),
  );
  const time = Math.min(...times);
  return Number.isFinite(time) ? new Date(time) : undefined;
}
