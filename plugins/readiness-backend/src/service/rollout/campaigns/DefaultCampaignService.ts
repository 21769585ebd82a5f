import { randomUUID } from 'node:crypto';
import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  Campaign,
  CampaignDetails,
  CampaignPage,
  CampaignPlan,
  CampaignProgress,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { CampaignStore, RollupStore } from '../../../database';
import {
  campaignRules,
  campaignState,
  isLeft,
  joining,
  urgencyOf,
  type CampaignRecord,
} from '../../../domain/rollout/campaigns';
import type { StandardRegistry } from '../../../standards/StandardRegistry';
import { decodePosition, encodePosition } from '../../cursor';
import type { CampaignFigures } from './CampaignFigures';
import type { CampaignRights } from './CampaignRights';
import type {
  CampaignEnding,
  CampaignService,
  CampaignsQuery,
} from './CampaignService';
import { readCampaignPlan } from './readCampaignPlan';

const PAGE = 20;
const MOST_OWNERS = 200;
const positionType = z.strictObject({ after: z.string() });

export class DefaultCampaignService implements CampaignService {
  readonly #options: DefaultCampaignServiceOptions;

  private constructor(options: DefaultCampaignServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultCampaignServiceOptions) {
    return new DefaultCampaignService(options);
  }

  async list(
    query: CampaignsQuery,
    credentials: BackstageCredentials,
  ): Promise<CampaignPage> {
    const { store, rights } = this.#options;
    const today = this.#today();
    const all = (await store.list())
      .filter(
        record =>
          query.state === undefined ||
          query.state.includes(campaignState(record, today)),
      )
      .map(record => ({ record, key: urgencyOf(record, today) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const after =
      query.cursor === undefined
        ? ''
        : decodePosition(query.cursor, positionType).after;
    const rest = all.filter(({ key }) => key > after);
    const page = rest.slice(0, query.limit ?? PAGE);
    const { create, may } = await rights.of(credentials);
    const items: Campaign[] = [];
    for (const { record } of page) {
      items.push(
        this.#answer(record, await this.#progress(record, credentials), may),
      );
    }
    return {
      items,
      pageInfo: {
        totalItems: all.length,
        ...(page.length < rest.length && {
          nextCursor: encodePosition({ after: page[page.length - 1].key }),
        }),
      },
      may: { create },
    };
  }

  async get(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<CampaignDetails> {
    const { figures, rights, rollups } = this.#options;
    const record = await this.#record(id);
    const { may } = await rights.of(credentials);
    if (record.ended) {
      const { achieved, how, effectiveFrom } = record.ended;
      const { progress, atStart, burnUp } = achieved;
      const campaign = this.#answer(record, progress, may);
      return {
        campaign,
        ...(atStart && { atStart }),
        burnUp,
        owners: [],
        ...(how === 'join' &&
          effectiveFrom && { joining: joining(campaign.rules, effectiveFrom) }),
      };
    }
    const found = await figures.of(record.plan, credentials, { history: true });
    const left = [...found.owners]
      .filter(([, progress]) => isLeft(progress))
      .sort(([a, x], [b, y]) => leftOf(y) - leftOf(x) || (a < b ? -1 : 1))
      .slice(0, MOST_OWNERS);
    const titles = await rollups.getTitles(left.map(([owner]) => owner));
    return {
      campaign: this.#answer(record, found.progress, may),
      ...(found.atStart && { atStart: found.atStart }),
      burnUp: found.burnUp,
      owners: left.map(([owner, progress]) => {
        const title = titles.get(owner);
        return { owner, ...(title && { title }), progress };
      }),
    };
  }

  async create(plan: CampaignPlan, credentials: BackstageCredentials) {
    const { store, rights, registry } = this.#options;
    const person = await rights.person(credentials);
    const record: CampaignRecord = {
      id: randomUUID(),
      version: 1,
      plan: readCampaignPlan(plan, registry),
      created: { by: person.userRef, at: this.#now() },
    };
    await store.add(record);
    return this.#summary(record, credentials);
  }

  async update(
    id: string,
    change: { version: number; plan: CampaignPlan },
    credentials: BackstageCredentials,
  ) {
    const { store, rights, registry } = this.#options;
    const known = await this.#open(id);
    await rights.keeper(known, credentials);
    const record = {
      ...known,
      version: change.version,
      plan: readCampaignPlan(change.plan, registry, known.plan),
    };
    await store.update(record);
    return this.#summary(
      { ...record, version: record.version + 1 },
      credentials,
    );
  }

  async end(
    id: string,
    ending: CampaignEnding,
    credentials: BackstageCredentials,
  ) {
    const { store, rights, figures, auth } = this.#options;
    const { how, note, version } = ending;
    const known = await this.#open(id);
    const person = await rights.keeper(known, credentials);
    if (how === 'close' && ending.effectiveFrom !== undefined) {
      throw new InputError('Only what joins the standard has an effectiveFrom');
    }
    // What it achieved is the company's, not what one person sees of it.
    const { owners: _, ...achieved } = await figures.of(
      known.plan,
      await auth.getOwnServiceCredentials(),
      { history: true },
    );
    await store.update({
      ...known,
      version,
      ended: {
        how,
        act: { by: person.userRef, at: this.#now(), note },
        ...(how === 'join' && {
          effectiveFrom: ending.effectiveFrom ?? this.#today(),
        }),
        achieved,
      },
    });
    return this.get(id, credentials);
  }

  async #record(id: string): Promise<CampaignRecord> {
    const record = await this.#options.store.get(id);
    if (!record) throw new NotFoundError(`No campaign ${id}`);
    return record;
  }

  async #open(id: string): Promise<CampaignRecord> {
    const record = await this.#record(id);
    if (record.ended) {
      throw new ConflictError(
        `The campaign has ended on ${record.ended.act.at.slice(
          0,
          10,
        )}; what it achieved stays as it is`,
      );
    }
    return record;
  }

  async #progress(record: CampaignRecord, credentials: BackstageCredentials) {
    if (record.ended) return record.ended.achieved.progress;
    const { figures } = this.#options;
    return (await figures.of(record.plan, credentials, { history: false }))
      .progress;
  }

  async #summary(record: CampaignRecord, credentials: BackstageCredentials) {
    const { may } = await this.#options.rights.of(credentials);
    return this.#answer(record, await this.#progress(record, credentials), may);
  }

  #answer(
    record: CampaignRecord,
    progress: CampaignProgress,
    may: (of: CampaignRecord) => Campaign['may'],
  ): Campaign {
    const { registry, clock } = this.#options;
    const { id, version, plan, created, ended } = record;
    const today = this.#today();
    const state = campaignState(record, today);
    const standard = registry.get(plan.standard)?.inForce?.standard;
    return {
      id,
      version,
      plan,
      state,
      overdue: state === 'running' && plan.due < today,
      created,
      ...(ended && { ended: ended.act }),
      ...(ended?.effectiveFrom && { effectiveFrom: ended.effectiveFrom }),
      progress,
      rules: campaignRules(plan.rules, standard, clock()),
      may: may(record),
    };
  }

  #now(): string {
    return this.#options.clock().toISOString();
  }

  #today(): string {
    return this.#now().slice(0, 10);
  }
}

function leftOf({ open, unknown }: CampaignProgress): number {
  return open + unknown;
}

export type DefaultCampaignServiceOptions = {
  auth: AuthService;
  registry: StandardRegistry;
  store: CampaignStore;
  rollups: Pick<RollupStore, 'getTitles'>;
  figures: CampaignFigures;
  rights: CampaignRights;
  clock: () => Date;
};
