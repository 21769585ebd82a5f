import { isDeepStrictEqual } from 'node:util';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  PushAnswer,
  PushedItem,
  PushResult,
} from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence, EvidenceStore } from '../../database';
import {
  EvidenceClocks,
  type CollectedEvidence,
} from '../../domain/evaluation';
import type { EvidenceEnvironment } from '../../domain/expressions';
import type { ActEvaluation } from '../../evaluation/ActEvaluation';
import { PushedEvidenceSource } from '../../evidence/PushedEvidenceSource';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { Callers } from '../Callers';
import type { VisibleEntities } from '../VisibleEntities';
import type { PushService } from './PushService';
import { readPushedItems, type ReadItem } from './readPushedItems';

export class DefaultPushService implements PushService {
  readonly #options: DefaultPushServiceOptions;

  private constructor(options: DefaultPushServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultPushServiceOptions): DefaultPushService {
    return new DefaultPushService(options);
  }

  async push(
    sourceId: string,
    items: PushedItem[],
    credentials: BackstageCredentials,
  ): Promise<PushAnswer> {
    const { environment, visible, evaluation, clock } = this.#options;
    const source = this.#source(sourceId);
    await this.#allow(source, credentials);
    const now = clock();
    const type = environment.typeOf(source.id)!;
    const read = readPushedItems(items, { source, type, now });
    this.#refuseOthers(
      read,
      await visible.find(
        read.flatMap(({ evidence }) => evidence?.entityRef ?? []),
        credentials,
      ),
    );
    const stored = await this.#store(source, read);
    await this.#report(source, read, now);
    if (stored.length > 0) await evaluation.attempt(stored);
    return {
      items: read.map(({ result }) => result),
      stored: stored.length,
    };
  }

  #source(id: string): PushedEvidenceSource {
    const source = this.#options.sources.find(item => item.id === id);
    if (!(source instanceof PushedEvidenceSource)) {
      throw new NotFoundError(
        `No push source '${id}'; declare it under readiness.pushSources`,
      );
    }
    return source;
  }

  async #allow(
    { id, pushers }: PushedEvidenceSource,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (pushers.length === 0) return;
    const person = await this.#options.callers.find(credentials);
    const { subject } = credentials.principal as { subject?: string };
    const isPusher = pushers.some(
      who => who === subject || person?.ownershipRefs.has(who),
    );
    if (!isPusher) {
      throw new NotAllowedError(
        `You are none of the pushers that readiness.pushSources names for '${id}'`,
      );
    }
  }

  #refuseOthers(read: ReadItem[], found: ReadonlyMap<string, Entity>): void {
    const standards = this.#options.registry.inForce();
    for (const item of read) {
      if (!item.evidence) continue;
      const entity = found.get(item.evidence.entityRef);
      const scored =
        entity && standards.some(({ standard }) => standard.applies(entity));
      if (scored) continue;
      item.result.outcome = 'refused';
      item.result.problem = entity
        ? `No standard applies to ${item.evidence.entityRef}`
        : `No entity ${item.evidence.entityRef} in the catalog`;
      item.evidence = undefined;
    }
  }

  /** Subjects of which something new is stored. */
  async #store(
    { id }: PushedEvidenceSource,
    read: ReadItem[],
  ): Promise<string[]> {
    const { evidence } = this.#options;
    const entityRefs = read.flatMap(item => item.evidence?.entityRef ?? []);
    if (entityRefs.length === 0) return [];
    const query = { sourceIds: [id], entityRefs };
    const before = byRef(await evidence.getEvidence(query));
    for (const { evidence: sent, result } of read) {
      if (sent) result.outcome = outcomeOf(sent, before.get(sent.entityRef));
    }
    const news = read.filter(({ result }) => result.outcome === 'stored');
    await evidence.merge({
      entityRefs,
      collected: news.flatMap(item => item.evidence ?? []),
      // What is sent goes by times of its own.
      clocks: new Map([
        [id, EvidenceClocks.create(undefined, { frozen: true })],
      ]),
    });
    return news.flatMap(item => item.evidence?.entityRef ?? []);
  }

  async #report(
    { id }: PushedEvidenceSource,
    read: ReadItem[],
    now: Date,
  ): Promise<void> {
    const refused = read.flatMap(({ result }) =>
      result.outcome === 'refused' ? result : [],
    );
    const state = refused.length === read.length ? 'unavailable' : 'partial';
    const { evidence } = this.#options;
    const known = (await evidence.getSources()).find(
      ({ sourceId }) => sourceId === id,
    );
    await evidence.saveSources([
      {
        sourceId: id,
        state: refused.length === 0 ? 'ok' : state,
        collectedAt: state === 'unavailable' ? known?.collectedAt : now,
        attemptedAt: now,
        problem: problemOf(refused, read.length),
      },
    ]);
  }
}

function outcomeOf(
  sent: CollectedEvidence,
  stored: DatedEvidence | undefined,
): PushResult['outcome'] {
  if (stored?.json && stored.trueAt && stored.trueAt > sent.collectedAt) {
    return 'outdated';
  }
  const same =
    stored?.unavailable === sent.unavailable &&
    (sent.json === undefined
      ? stored?.unavailable !== undefined
      : stored?.trueAt?.getTime() === sent.collectedAt.getTime() &&
        isDeepStrictEqual(stored.json, sent.json));
  return same ? 'unchanged' : 'stored';
}

function problemOf(refused: PushResult[], all: number): string | undefined {
  if (refused.length === 0) return undefined;
  const [{ entityRef, problem }] = refused;
  return `${refused.length} of ${all} items were refused; the first: ${entityRef}: ${problem}`.slice(
    0,
    1_000,
  );
}

function byRef(evidence: DatedEvidence[]): Map<string, DatedEvidence> {
  return new Map(evidence.map(item => [item.entityRef, item]));
}

export type DefaultPushServiceOptions = {
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  evidence: EvidenceStore;
  callers: Callers;
  visible: VisibleEntities;
  registry: StandardRegistry;
  evaluation: ActEvaluation;
  clock: () => Date;
};
