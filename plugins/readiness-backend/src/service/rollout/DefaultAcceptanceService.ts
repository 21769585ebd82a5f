import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type {
  Acceptance,
  AcceptanceSummary,
} from '@operations-in-teams/plugin-readiness-common';
import type { AcceptanceStore, ActPosition } from '../../database';
import {
  decide,
  type AcceptanceRecord,
  type NotedAct,
} from '../../domain/rollout/acceptance';
import { decodeActCursor, encodeActCursor } from '../cursor';
import { readEntityRef } from '../readEntityRef';
import type { AcceptanceRecords } from './AcceptanceRecords';
import type { AcceptanceRequests } from './AcceptanceRequests';
import type { AcceptanceRights } from './AcceptanceRights';
import type { AcceptanceService, AcceptancesQuery } from './AcceptanceService';
import { toAcceptanceAnswer, toAcceptanceSummary } from './toAcceptance';

const PAGE = 50;

export class DefaultAcceptanceService implements AcceptanceService {
  readonly #options: DefaultAcceptanceServiceOptions;

  private constructor(options: DefaultAcceptanceServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultAcceptanceServiceOptions,
  ): DefaultAcceptanceService {
    return new DefaultAcceptanceService(options);
  }

  async list(query: AcceptancesQuery, credentials: BackstageCredentials) {
    const { store, records, rights } = this.#options;
    const found = await store.find({
      ...(query.subject !== undefined && {
        subject: readEntityRef(query.subject),
      }),
      ...(query.team !== undefined && {
        owner: readEntityRef(query.team, 'group'),
      }),
      ...(query.state && { states: query.state }),
    });
    const { items, view } = await records.see(found, credentials);
    const waits = await rights.waits(credentials);
    const all = items
      .map(record => ({
        ...toAcceptanceSummary(record, view),
        ...(waits(record) && { waitsForYou: true }),
      }))
      .filter(
        ({ reviews }) =>
          query.reviewDue === undefined ||
          reviews.length > 0 === query.reviewDue,
      );
    const after = query.cursor ? decodeActCursor(query.cursor) : undefined;
    // The record that the page before ended with may have left the list.
    const rest = after ? all.filter(item => isBehind(item, after)) : all;
    const page = rest.slice(0, query.limit ?? PAGE);
    return {
      items: page,
      pageInfo: {
        totalItems: all.length,
        ...(page.length < rest.length && {
          nextCursor: encodeActCursor(positionOf(page[page.length - 1])),
        }),
      },
    };
  }

  async get(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const { records, rights } = this.#options;
    const { record, today, view } = await records.get(id, credentials);
    const may = await rights.of(record, today?.owners ?? [], credentials);
    return toAcceptanceAnswer(record, view, may);
  }

  async getEvidence(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { records, store } = this.#options;
    const { record, view } = await records.get(id, credentials);
    if (!record.subjects.every(item => view.sees(item.entityRef))) {
      throw new NotAllowedError(
        'Parts of the subject are hidden from you, so its evidence as a whole is too',
      );
    }
    const evidence = await store.getEvidence(id);
    if (evidence === undefined) throw new NotFoundError(`No acceptance ${id}`);
    return evidence;
  }

  async request(
    wish: { subject: string; note: string },
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const id = await this.#options.requests.add(
      { ...wish, subject: readEntityRef(wish.subject) },
      credentials,
    );
    return this.get(id, credentials);
  }

  async comment(
    id: string,
    text: string,
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const { records, rights, store } = this.#options;
    const { record } = await records.get(id, credentials);
    const person = await rights.person(credentials);
    if (record.state !== 'open' && record.state !== 'accepted') {
      throw new ConflictError(
        `It is ${record.state}; only requests and acceptances are discussed`,
      );
    }
    await store.addComment(id, this.#act(person.userRef, text));
    return this.get(id, credentials);
  }

  async decide(
    id: string,
    act: Parameters<AcceptanceService['decide']>[1],
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const { rights } = this.#options;
    return this.#change(id, act.version, credentials, async known => {
      const person = await rights.decider(known.record, credentials);
      if (!known.today) {
        throw new ConflictError(
          `${known.record.subject} has left the catalog; withdraw the request`,
        );
      }
      const { decision, conditions = [] } = act;
      if (decision === 'decline' && conditions.length > 0) {
        throw new InputError('Conditions go with an acceptance only');
      }
      return decide(
        known.record,
        { decision, act: this.#act(person.userRef, act.note) },
        conditions.map(item => ({ id: randomUUID(), ...item })),
      );
    });
  }

  async withdraw(
    id: string,
    act: { note: string; version: number },
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const { rights } = this.#options;
    return this.#change(id, act.version, credentials, async known => {
      const { record } = known;
      if (record.state !== 'open' && record.state !== 'accepted') {
        throw new ConflictError(`It is ${record.state} already`);
      }
      const owners = known.today?.owners ?? [];
      const may = await rights.of(record, owners, credentials);
      if (!may.withdraw) {
        throw new NotAllowedError(
          'Only those who asked, the owners, and people with the mandate take this back',
        );
      }
      const person = await rights.person(credentials);
      return {
        ...record,
        state: 'withdrawn',
        withdrawn: this.#act(person.userRef, act.note),
      };
    });
  }

  async settle(
    id: string,
    conditionId: string,
    act: { note: string; version: number },
    credentials: BackstageCredentials,
  ): Promise<Acceptance> {
    const { rights } = this.#options;
    return this.#change(id, act.version, credentials, async ({ record }) => {
      const person = await rights.decider(record, credentials);
      if (record.state !== 'accepted') {
        throw new ConflictError(
          `It is ${record.state}; conditions of an acceptance are settled`,
        );
      }
      const condition = record.conditions.find(item => item.id === conditionId);
      if (!condition) throw new NotFoundError(`No condition ${conditionId}`);
      if (condition.settled) {
        throw new ConflictError('The condition is settled already');
      }
      return {
        ...record,
        conditions: record.conditions.map(item =>
          item === condition
            ? { ...item, settled: this.#act(person.userRef, act.note) }
            : item,
        ),
      };
    });
  }

  async #change(
    id: string,
    version: number,
    credentials: BackstageCredentials,
    change: (known: {
      record: AcceptanceRecord;
      today?: { owners: string[] };
    }) => Promise<AcceptanceRecord>,
  ): Promise<Acceptance> {
    const { records, store } = this.#options;
    const known = await records.get(id, credentials);
    await store.update({ ...(await change(known)), version });
    return this.get(id, credentials);
  }

  #act(by: string, note: string): NotedAct {
    return { by, at: this.#options.clock().toISOString(), note };
  }
}

function positionOf({ id, asked }: AcceptanceSummary): ActPosition {
  return { at: new Date(asked.at), id };
}

/** Newest first, and by id where two were asked for at the same moment. */
function isBehind(item: AcceptanceSummary, after: ActPosition): boolean {
  const { at, id } = positionOf(item);
  const later = at.getTime() - after.at.getTime();
  return later < 0 || (later === 0 && id > after.id);
}

export type DefaultAcceptanceServiceOptions = {
  store: AcceptanceStore;
  records: AcceptanceRecords;
  requests: AcceptanceRequests;
  rights: AcceptanceRights;
  clock: () => Date;
};
