import type { AuthService } from '@backstage/backend-plugin-api';
import { ForwardedError, NotFoundError } from '@backstage/errors';
import type {
  OnCallApi,
  OnCallStatus,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  Evidence,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';
import { ON_CALL_FIELDS } from './fields';
import { toValue } from './toValue';

/** As many entities as the on-call plugin answers for at once. */
const ENTITIES_PER_REQUEST = 500;

/** What the on-call plugin knows about subjects. */
export class OnCallEvidenceSource implements EvidenceSource {
  readonly id = 'onCall';
  readonly title = 'On-call';
  readonly fields = ON_CALL_FIELDS;
  readonly maxAge = { hours: 6 };
  readonly #onCall: OnCallApi;
  readonly #auth: AuthService;

  static create(options: { onCall: OnCallApi; auth: AuthService }) {
    return new OnCallEvidenceSource(options);
  }

  private constructor(options: { onCall: OnCallApi; auth: AuthService }) {
    this.#onCall = options.onCall;
    this.#auth = options.auth;
  }

  async collect(
    request: Parameters<EvidenceSource['collect']>[0],
  ): Promise<Evidence[]> {
    const refs = request.subjects.map(({ entityRef }) => entityRef);
    const evidence: Evidence[] = [];
    for (let i = 0; i < refs.length; i += ENTITIES_PER_REQUEST) {
      const statuses = await this.#query(
        refs.slice(i, i + ENTITIES_PER_REQUEST),
        request.signal,
      );
      evidence.push(...statuses.map(toEvidence));
    }
    return evidence;
  }

  async #query(entityRefs: string[], signal: AbortSignal) {
    try {
      const { token } = await this.#auth.getPluginRequestToken({
        onBehalfOf: await this.#auth.getOwnServiceCredentials(),
        targetPluginId: 'on-call',
      });
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

function toEvidence(status: OnCallStatus): Evidence {
  const { entityRef, asOf, sources, services, findings } = status;
  // Only the catalog was needed to know that there is nothing to know.
  if (sources.length === 0) {
    return { entityRef, collectedAt: new Date(asOf), value: toValue(status) };
  }
  const collectedAt = oldest([
    ...services.map(service => service.collectedAt),
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
  return { entityRef, collectedAt, value: toValue(status) };
}

/** Undefined where one is not known, or there is none. */
function oldest(moments: Array<string | undefined>): Date | undefined {
  const times = moments.map(moment =>
    moment === undefined ? NaN : Date.parse(moment),
  );
  const time = Math.min(...times);
  return Number.isFinite(time) ? new Date(time) : undefined;
}
