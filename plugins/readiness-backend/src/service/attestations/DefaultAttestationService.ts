import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  Attestation,
  AttestationInput,
  AttestationPage,
  AttestationsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import type { AttestationStore } from '../../database';
import {
  mayNotAttest,
  type AttestationKind,
  type AttestationRecord,
} from '../../domain/attestations';
import type { CompiledStandard } from '../../domain/standards';
import type { ActEvaluation } from '../../evaluation/ActEvaluation';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { ActCaller, ActCallers } from '../acts/ActCallers';
import { pageOfVisible } from '../acts/pageOfVisible';
import { ownersOf } from '../acts/subjectOwners';
import { decodeActCursor, encodeActCursor } from '../cursor';
import { readEntityRef } from '../readEntityRef';
import type { VisibleEntities } from '../VisibleEntities';
import type { AttestationService } from './AttestationService';
import { mayRevoke, toAttestation } from './toAttestation';

const PAGE = 50;

export class DefaultAttestationService implements AttestationService {
  readonly #options: DefaultAttestationServiceOptions;

  private constructor(options: DefaultAttestationServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultAttestationServiceOptions,
  ): DefaultAttestationService {
    return new DefaultAttestationService(options);
  }

  async list(
    query: AttestationsQuery,
    credentials: BackstageCredentials,
  ): Promise<AttestationPage> {
    const { store, callers, visible, clock } = this.#options;
    const now = clock();
    const caller = await callers.find(credentials);
    const { items, next } = await pageOfVisible({
      visible,
      credentials,
      limit: query.limit ?? PAGE,
      after: query.cursor ? decodeActCursor(query.cursor) : undefined,
      read: (after, limit) =>
        store.list({
          now,
          states: query.state,
          entityRef: query.entityRef && readEntityRef(query.entityRef),
          ownerRef: query.owner && readEntityRef(query.owner, 'group'),
          standardId: query.standard,
          kindId: query.kind,
          expiresBefore: query.expiresBefore
            ? new Date(query.expiresBefore)
            : undefined,
          after,
          limit,
        }),
      positionOf: ({ attestedAt, id }) => ({ at: attestedAt, id }),
    });
    return {
      items: items
        .filter(item => this.#isShown(item, caller))
        .map(item => this.#toAnswer(item, caller, now)),
      pageInfo: next ? { nextCursor: encodeActCursor(next) } : {},
    };
  }

  async record(
    input: AttestationInput,
    credentials: BackstageCredentials,
  ): Promise<Attestation> {
    const { store, callers, visible, evaluation, clock } = this.#options;
    const caller = await callers.get(credentials);
    const entityRef = readEntityRef(input.entityRef);
    const entity = await visible.get(entityRef, credentials);
    const standard = this.#standard(input.standardId);
    const kind = standard?.applies(entity)
      ? this.#kind(input.standardId, input.kindId)
      : undefined;
    if (!standard || !kind?.applies(entity)) {
      throw new NotFoundError(
        `Standard '${input.standardId}' does not ask '${input.kindId}' of ${entityRef}`,
      );
    }
    const mayNot = mayNotAttest(kind, caller, {
      entity,
      owners: ownersOf(entity),
    });
    if (mayNot !== undefined) throw new NotAllowedError(mayNot);
    assertAnswers(kind, input);
    const now = clock();
    const kept = await store.add(
      {
        id: randomUUID(),
        entityRef,
        standardId: standard.id,
        standardVersion: standard.version,
        kindId: kind.id,
        question: kind.question,
        value: input.value,
        link: input.link,
        note: input.note?.trim(),
        by: caller.userRef,
        attestedAt: now,
        expiresAt: new Date(now.getTime() + kind.validForMs),
      },
      { ofPerson: kind.answers === 'each' },
    );
    await evaluation.attempt([entityRef]);
    return this.#toAnswer(kept, caller, now);
  }

  async revoke(
    id: string,
    comment: string,
    credentials: BackstageCredentials,
  ): Promise<Attestation> {
    const { store, callers, visible, evaluation, clock } = this.#options;
    const caller = await callers.get(credentials);
    const record = await store.get(id);
    const shown =
      record && (await visible.among([record.entityRef], credentials));
    if (!record || !shown?.size || !this.#isShown(record, caller)) {
      throw new NotFoundError(`No attestation ${id}`);
    }
    if (!mayRevoke(record, caller)) {
      throw new NotAllowedError(
        'An attestation is revoked by whoever made it, or with the permission to revoke those of others',
      );
    }
    const now = clock();
    const end = { by: caller.userRef, at: now, reason: comment };
    await store.revoke(id, end);
    await evaluation.attempt([record.entityRef]);
    return this.#toAnswer((await store.get(id)) ?? record, caller, now);
  }

  // Of private kinds a person sees their own answers, and nobody all of them.
  #isShown(record: AttestationRecord, caller: ActCaller | undefined): boolean {
    const kind = this.#kind(record.standardId, record.kindId);
    return kind?.private === false || record.by === caller?.userRef;
  }

  #toAnswer(
    record: AttestationRecord,
    caller: ActCaller | undefined,
    now: Date,
  ): Attestation {
    const kind = this.#kind(record.standardId, record.kindId);
    return toAttestation(record, { kind, caller, now });
  }

  #standard(id: string): CompiledStandard | undefined {
    return this.#options.registry.get(id)?.inForce?.standard;
  }

  #kind(standardId: string, kindId: string): AttestationKind | undefined {
    return this.#standard(standardId)?.attestations?.kinds.find(
      ({ id }) => id === kindId,
    );
  }
}

function assertAnswers(kind: AttestationKind, input: AttestationInput): void {
  const [least, most] = kind.value === 'yesNo' ? [0, 1] : [1, 5];
  if (input.value < least || input.value > most) {
    throw new InputError(
      `'${kind.id}' is answered with ${
        kind.value === 'yesNo' ? '1 for yes or 0 for no' : '1 to 5'
      }, not ${input.value}`,
    );
  }
  if (kind.linkRequired && input.link === undefined) {
    throw new InputError(
      `'${kind.id}' needs a link to what shows it; give one beginning with https://`,
    );
  }
}

export type DefaultAttestationServiceOptions = {
  store: AttestationStore;
  callers: ActCallers;
  visible: VisibleEntities;
  registry: StandardRegistry;
  evaluation: ActEvaluation;
  clock: () => Date;
};
