import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  Waiver,
  WaiverDetails,
  WaiverPage,
  WaiverRequest,
  WaiversQuery,
} from '@operations-in-teams/plugin-readiness-common';
import type { WaiverStore } from '../../database';
import type { WaiverRecord, WaiverRules } from '../../domain/waivers';
import type { ActEvaluation } from '../../evaluation/ActEvaluation';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { ActCallers } from '../acts/ActCallers';
import { pageOfVisible } from '../acts/pageOfVisible';
import { decodeActCursor, encodeActCursor } from '../cursor';
import { readEntityRef } from '../readEntityRef';
import type { VisibleEntities } from '../VisibleEntities';
import type { WaiverRecords } from './WaiverRecords';
import type { WaiverRequests } from './WaiverRequests';
import { toWaiver, toWaiverDetails, type WaiverContext } from './toWaiver';
import type { WaiverDecision, WaiverService } from './WaiverService';

const PAGE = 50;

const EVENTS = {
  approve: { kind: 'approved', change: { decision: 'approved' } },
  decline: { kind: 'declined', change: { decision: 'declined' } },
  revoke: { kind: 'revoked', change: { ended: 'revoked' } },
  withdraw: { kind: 'withdrawn', change: { ended: 'withdrawn' } },
} as const;

export class DefaultWaiverService implements WaiverService {
  readonly #options: DefaultWaiverServiceOptions;

  private constructor(options: DefaultWaiverServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultWaiverServiceOptions): DefaultWaiverService {
    return new DefaultWaiverService(options);
  }

  async list(
    query: WaiversQuery,
    credentials: BackstageCredentials,
  ): Promise<WaiverPage> {
    const { store, visible, clock } = this.#options;
    const context = await this.#context(credentials);
    const now = clock();
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
          after,
          limit,
        }),
      positionOf,
    });
    return {
      items: items.map(item => toWaiver(item, context)),
      pageInfo: next ? { nextCursor: encodeActCursor(next) } : {},
    };
  }

  async get(id: string, credentials: BackstageCredentials) {
    const { waiver, events } = await this.#options.records.get(id, credentials);
    return toWaiverDetails(waiver, events, await this.#context(credentials));
  }

  async request(
    request: WaiverRequest,
    credentials: BackstageCredentials,
  ): Promise<Waiver> {
    const { store, clock, callers, records, requests } = this.#options;
    const caller = await callers.get(credentials);
    const now = clock();
    const waiver = await requests.read(request, caller, credentials, now);
    await store.add(waiver, {
      kind: 'requested',
      by: caller.userRef,
      at: now,
      text: waiver.reason,
    });
    const { waiver: kept } = await records.get(waiver.id, credentials);
    return toWaiver(kept, await this.#context(credentials));
  }

  async decide(
    id: string,
    decision: WaiverDecision,
    credentials: BackstageCredentials,
  ): Promise<WaiverDetails> {
    const { store, evaluation, callers, records, clock } = this.#options;
    const { waiver } = await records.get(id, credentials);
    const caller = await callers.get(credentials);
    const now = clock();
    records.allow(decision.act, waiver, caller, now);
    const { kind, change } = EVENTS[decision.act];
    await store.decide(
      { id, version: decision.version },
      {
        ...change,
        ...(decision.expiresAt !== undefined && {
          expiresAt: grantedUntil(decision.expiresAt, waiver, now),
        }),
      },
      { kind, by: caller.userRef, at: now, text: decision.comment },
    );
    await evaluation.attempt([waiver.entityRef]);
    return this.get(id, credentials);
  }

  async comment(
    id: string,
    comment: string,
    credentials: BackstageCredentials,
  ): Promise<WaiverDetails> {
    const { store, callers, records, clock } = this.#options;
    const { waiver } = await records.get(id, credentials);
    const caller = await callers.get(credentials);
    const now = clock();
    records.allow('comment', waiver, caller, now);
    const event = { by: caller.userRef, at: now, text: comment };
    await store.comment(id, { ...event, kind: 'commented' });
    return this.get(id, credentials);
  }

  async #context(credentials: BackstageCredentials): Promise<WaiverContext> {
    const { callers, registry, rules, clock } = this.#options;
    return {
      caller: await callers.find(credentials),
      now: clock(),
      rules,
      standards: registry.inForce().map(({ standard }) => standard),
    };
  }
}

function grantedUntil(text: string, waiver: WaiverRecord, now: Date): Date {
  const until = new Date(text);
  if (until <= now || until > waiver.wantedUntil) {
    throw new InputError(
      `A waiver is approved until a moment after now and not after ${waiver.wantedUntil.toISOString()}, which was asked for`,
    );
  }
  return until;
}

function positionOf({ requestedAt, id }: WaiverRecord) {
  return { at: requestedAt, id };
}

export type DefaultWaiverServiceOptions = {
  store: WaiverStore;
  callers: ActCallers;
  visible: VisibleEntities;
  registry: StandardRegistry;
  evaluation: ActEvaluation;
  rules: WaiverRules;
  records: WaiverRecords;
  requests: WaiverRequests;
  clock: () => Date;
};
