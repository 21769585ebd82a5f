import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import type { AcceptanceStore } from '../../database';
import { freezeEvidence, frozenSubject } from '../../domain/rollout/acceptance';
import type { ReadinessService } from '../ReadinessService';
import type { VisibleEntities } from '../VisibleEntities';
import type { AcceptanceRights } from './AcceptanceRights';
import { toSubject } from './SubjectDirectory';

const MOST_PARTS = 100;

/** Takes requests for acceptance, with the scorecards as they stand. */
export class AcceptanceRequests {
  readonly #options: AcceptanceRequestsOptions;

  private constructor(options: AcceptanceRequestsOptions) {
    this.#options = options;
  }

  static create(options: AcceptanceRequestsOptions): AcceptanceRequests {
    return new AcceptanceRequests(options);
  }

  /** Answers the id of the new record. */
  async add(
    wish: { subject: string; note: string },
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { visible, rights, store, needed, clock } = this.#options;
    const { subject } = wish;
    if (!/^(component|system):/.test(subject)) {
      throw new InputError(
        `${subject} is no component or system; these are accepted into on-call`,
      );
    }
    const { owners, parts } = toSubject(
      await visible.get(subject, credentials),
    );
    const person = await rights.owner(subject, owners, credentials);
    const frozenAt = clock().toISOString();
    const scorecards = await this.#scorecards(subject, parts, credentials);
    const [owner] = owners;
    const { text, hash } = freezeEvidence({
      subject,
      owner,
      frozenAt,
      parts,
      scorecards,
    });
    const id = randomUUID();
    await store.add(
      {
        id,
        version: 1,
        subject,
        owner,
        state: 'open',
        asked: { by: person.userRef, at: frozenAt, note: wish.note },
        needed,
        evidenceHash: hash,
        decisions: [],
        conditions: [],
        comments: [],
        subjects: scorecards.map(frozenSubject),
      },
      text,
    );
    return id;
  }

  async #scorecards(
    subject: string,
    parts: string[],
    credentials: BackstageCredentials,
  ) {
    if (parts.length > MOST_PARTS) {
      throw new InputError(
        `${subject} has ${parts.length} components, more than ${MOST_PARTS}; ask for them one by one`,
      );
    }
    const scorecards = [];
    for (const ref of [subject, ...parts]) {
      scorecards.push(
        await this.#options.readiness.getScorecard(ref, credentials),
      );
    }
    if (scorecards.every(({ items }) => items.length === 0)) {
      throw new ConflictError(
        `${subject} has not been evaluated under any standard yet; there is no evidence to accept it on`,
      );
    }
    return scorecards;
  }
}

export type AcceptanceRequestsOptions = {
  readiness: Pick<ReadinessService, 'getScorecard'>;
  visible: VisibleEntities;
  rights: AcceptanceRights;
  store: AcceptanceStore;
  /** How many approvals accept. */
  needed: number;
  clock: () => Date;
};
