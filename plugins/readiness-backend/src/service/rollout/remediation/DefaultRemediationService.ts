import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  readinessRemediationEditPermission,
  type RemediationAction,
  type RemediationPlan,
  type TeamWork,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { RemediationFilter, RemediationStore } from '../../../database';
import {
  ageDays,
  isOverdue,
  workShare,
  type RemediationRecord,
} from '../../../domain/rollout/remediation';
import { DAY_MS, isVisible } from '../../../domain/rollups';
import { ownersOf } from '../../acts/subjectOwners';
import type { Callers } from '../../Callers';
import { decodePosition, encodePosition } from '../../cursor';
import { readEntityRef } from '../../readEntityRef';
import type { Visibility } from '../../Visibility';
import type { VisibleEntities } from '../../VisibleEntities';
import type { StageRights } from '../StageRights';
import type { TeamDirectory } from '../TeamDirectory';
import type {
  RemediationQuery,
  RemediationService,
} from './RemediationService';

const PAGE = 100;
/** As INC-03 has it where a company sets nothing else. */
const OFTEN = 3;
const MOST_RECURRING = 100;
const positionType = z.strictObject({
  closed: z.number(),
  due: z.string(),
  id: z.string(),
});

export class DefaultRemediationService implements RemediationService {
  readonly #options: DefaultRemediationServiceOptions;

  private constructor(options: DefaultRemediationServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultRemediationServiceOptions) {
    return new DefaultRemediationService(options);
  }

  async list(query: RemediationQuery, credentials: BackstageCredentials) {
    const { store, clock } = this.#options;
    const now = clock();
    const today = dayOf(now);
    const scope = await this.#scope(query, credentials);
    const filter = { ...scope, ...stateOf(query.state, today) };
    const limit = query.limit ?? PAGE;
    const found = await store.list({
      ...filter,
      ...(query.cursor !== undefined && {
        after: decodePosition(query.cursor, positionType),
      }),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const sums = await store.getSums(scope, { today, since: daysAgo(now, 30) });
    const share = await this.#share(scope, now);
    const mayEdit = await this.#mayEdit(credentials);
    return {
      items: page.map(record => answer(record, now, mayEdit)),
      sums: {
        open: sums.open,
        overdue: sums.overdue,
        closed30Days: sums.closedSince,
        ...(sums.oldestOpenAt && {
          oldestOpenDays: Math.floor(
            (now.getTime() - sums.oldestOpenAt.getTime()) / DAY_MS,
          ),
        }),
        ...(share !== undefined && { workShare90Days: share }),
      },
      pageInfo: {
        totalItems: await store.count(filter),
        ...(found.length > limit && {
          nextCursor: encodePosition(positionOf(page[page.length - 1])),
        }),
      },
    };
  }

  async add(plan: RemediationPlan, credentials: BackstageCredentials) {
    const { store, clock } = this.#options;
    const read = await this.#read(plan, credentials);
    const now = clock();
    const record: RemediationRecord = {
      id: randomUUID(),
      version: 1,
      plan: read.plan,
      state: 'open',
      created: { by: read.userRef, at: now.toISOString() },
    };
    await store.add(record);
    this.#tell(record.plan);
    return answer(record, now, await this.#mayEdit(credentials));
  }

  async update(
    id: string,
    change: Parameters<RemediationService['update']>[1],
    credentials: BackstageCredentials,
  ) {
    const { store, teams, rights, clock } = this.#options;
    const known = await store.get(id);
    if (!known) throw new NotFoundError(`No action ${id}`);
    const team = await teams.get(known.plan.team, credentials);
    await rights.member(team.ref, credentials);
    const read = await this.#read(change.plan, credentials);
    const now = clock();
    const { closed, ...rest } = known;
    const record: RemediationRecord = {
      ...rest,
      version: change.version,
      plan: read.plan,
      state: change.state,
      ...(change.state !== 'open' && {
        closed:
          closed && known.state === change.state
            ? closed
            : {
                by: read.userRef,
                at: now.toISOString(),
                ...(change.note !== undefined && { note: change.note }),
              },
      }),
    };
    await store.update(record);
    this.#tell(known.plan);
    this.#tell(record.plan);
    return answer(
      { ...record, version: record.version + 1 },
      now,
      await this.#mayEdit(credentials),
    );
  }

  async getWork(
    query: { team?: string; from?: string },
    credentials: BackstageCredentials,
  ) {
    const { store, clock } = this.#options;
    const { visible, team } = await this.#scope(query, credentials);
    const from = query.from ?? dayOf(daysAgo(clock(), 365));
    return store.getWork({ visible, team, from });
  }

  async putWork({ tracker, items }: { tracker: string; items: TeamWork[] }) {
    const { store, clock } = this.#options;
    const kept = new Map(
      items.map(item => {
        const team = readEntityRef(item.team, 'group');
        if (item.lastDay < item.firstDay) {
          throw new InputError(
            `The figures of ${team} end (${item.lastDay}) before they begin (${item.firstDay})`,
          );
        }
        return [
          `${team} ${item.firstDay}`,
          { ...item, team, other: item.other ?? 0 },
        ];
      }),
    );
    await store.putWork(tracker, [...kept.values()], clock());
    return kept.size;
  }

  async getRecurring(
    query: { team?: string },
    credentials: BackstageCredentials,
  ) {
    const { visible, team } = await this.#scope(query, credentials);
    const found = await this.#options.store.listRecurring({
      visible,
      team,
      moreThan: OFTEN,
      limit: MOST_RECURRING,
    });
    return found.map(({ ownerRef, collectedAt, ...rest }) => ({
      ...rest,
      ...(ownerRef && { owner: ownerRef }),
      ...(collectedAt && { collectedAt: collectedAt.toISOString() }),
    }));
  }

  async #scope(
    query: { team?: string; subject?: string },
    credentials: BackstageCredentials,
  ): Promise<RemediationFilter> {
    const visible = await this.#options.visibility.of(credentials);
    const team = query.team && readEntityRef(query.team, 'group');
    return {
      // What is hidden from a caller has nothing in it for them.
      visible: team && !isVisible(visible, team) ? new Set() : visible,
      ...(team && { team }),
      ...(query.subject && { subject: readEntityRef(query.subject) }),
    };
  }

  async #share({ visible, team }: RemediationFilter, now: Date) {
    const from = dayOf(daysAgo(now, 90));
    const work = await this.#options.store.getWork({ visible, team, from });
    const sum = { remediation: 0, features: 0, other: 0 };
    for (const item of work) {
      sum.remediation += item.remediation;
      sum.features += item.features;
      sum.other += item.other;
    }
    return workShare(sum);
  }

  async #mayEdit(credentials: BackstageCredentials) {
    const { callers } = this.#options;
    const person = await callers.find(credentials);
    const [may] = await callers.may(
      credentials,
      readinessRemediationEditPermission,
    );
    return ({ plan }: RemediationRecord) =>
      may && (person?.ownershipRefs.has(plan.team) ?? false);
  }

  /** A plan with its references in their one form, and who has it. */
  async #read(plan: RemediationPlan, credentials: BackstageCredentials) {
    const { teams, rights, visible } = this.#options;
    const team = await teams.get(plan.team, credentials);
    const { userRef } = await rights.member(team.ref, credentials);
    const subject =
      plan.subject === undefined ? undefined : readEntityRef(plan.subject);
    if (subject !== undefined) {
      const owners = ownersOf(await visible.get(subject, credentials));
      if (!owners.includes(team.ref)) {
        throw new NotAllowedError(
          `${team.ref} does not own ${subject}; ask ${
            owners.join(', ') || 'for it to be given an owner'
          }`,
        );
      }
    }
    const read: RemediationPlan = {
      ...plan,
      team: team.ref,
      ...(subject !== undefined && { subject }),
      ...(plan.owner !== undefined && {
        owner: readEntityRef(plan.owner, 'user'),
      }),
    };
    return { plan: read, userRef };
  }

  #tell({ team, subject }: RemediationPlan): void {
    this.#options.changed([team, ...(subject === undefined ? [] : [subject])]);
  }
}

function answer(
  record: RemediationRecord,
  now: Date,
  mayEdit: (record: RemediationRecord) => boolean,
): RemediationAction {
  return {
    ...record,
    overdue: isOverdue(record, now),
    ageDays: ageDays(record, now),
    may: { edit: mayEdit(record) },
  };
}

function stateOf(state: RemediationQuery['state'], today: string) {
  if (state === 'overdue') return { state: 'open', dueBefore: today } as const;
  return state === undefined ? {} : { state };
}

function positionOf({ id, plan, state }: RemediationRecord) {
  return { closed: state === 'open' ? 0 : 1, due: plan.due, id };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

export type DefaultRemediationServiceOptions = {
  store: RemediationStore;
  teams: TeamDirectory;
  rights: StageRights;
  callers: Callers;
  visible: VisibleEntities;
  visibility: Visibility;
  /** Told which subjects and teams have other actions than before. */
  changed: (entityRefs: string[]) => void;
  clock: () => Date;
};
