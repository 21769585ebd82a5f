import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  readinessRemediationEditPermission,
  type RemediationAction,
  type RemediationPlan,
  type TeamWork,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { RemediationStore } from '../../../database';
import {
  ageDays,
  isOverdue,
  type RemediationRecord,
} from '../../../domain/rollout/remediation';
import { DAY_MS } from '../../../domain/rollups';
import { ownersOf } from '../../acts/subjectOwners';
import type { Callers } from '../../Callers';
import { decodePosition, encodePosition } from '../../cursor';
import { readEntityRef } from '../../readEntityRef';
import type { Visibility } from '../../Visibility';
import type { VisibleEntities } from '../../VisibleEntities';
import type { StageRights } from '../StageRights';
import type { TeamDirectory } from '../TeamDirectory';
import { dayOf, daysAgo } from './days';
import { RemediationScope } from './RemediationScope';
import type {
  RemediationQuery,
  RemediationService,
} from './RemediationService';
import { TrackedWork } from './TrackedWork';

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

  readonly #scope: RemediationScope;
  readonly #work: TrackedWork;

  private constructor(options: DefaultRemediationServiceOptions) {
    this.#options = options;
    this.#scope = RemediationScope.create(options);
    this.#work = TrackedWork.create({ ...options, scope: this.#scope });
  }

  static create(options: DefaultRemediationServiceOptions) {
    return new DefaultRemediationService(options);
  }

  async list(query: RemediationQuery, credentials: BackstageCredentials) {
    const { store, clock } = this.#options;
    const now = clock();
    const today = dayOf(now);
    const scope = await this.#scope.of(query, credentials);
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
    const share = await this.#work.share(scope, now);
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

  getWork(
    query: { team?: string; from?: string },
    credentials: BackstageCredentials,
  ) {
    return this.#work.get(query, credentials);
  }

  putWork(work: { tracker: string; items: TeamWork[] }) {
    return this.#work.put(work);
  }

  async getRecurring(
    query: { team?: string },
    credentials: BackstageCredentials,
  ) {
    const { visible, team } = await this.#scope.of(query, credentials);
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
