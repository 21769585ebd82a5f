import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  Investment,
  InvestmentPlan,
} from '@operations-in-teams/plugin-readiness-common';
import type { InvestmentRecord, InvestmentStore } from '../../database';
import { byWindow, gapsOf } from '../../domain/rollout/investments/gapsOf';
import type { VisibleEntities } from '../VisibleEntities';
import type { StageRights } from './StageRights';
import type { TeamDirectory } from './TeamDirectory';
import type { InvestmentService } from './TeamPlanService';

export class DefaultInvestmentService implements InvestmentService {
  readonly #options: DefaultInvestmentServiceOptions;

  private constructor(options: DefaultInvestmentServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultInvestmentServiceOptions,
  ): DefaultInvestmentService {
    return new DefaultInvestmentService(options);
  }

  async list(ref: string, credentials: BackstageCredentials) {
    const team = await this.#options.teams.get(ref, credentials);
    const records = await this.#options.investments.list(team.ref);
    return this.#answers(team.ref, records.sort(byWindow), credentials);
  }

  async add(
    ref: string,
    plan: InvestmentPlan,
    credentials: BackstageCredentials,
  ) {
    const { teams, rights, investments, clock } = this.#options;
    const team = await teams.get(ref, credentials);
    const person = await rights.member(team.ref, credentials);
    assertWindow(plan);
    const act = { by: person.userRef, at: clock().toISOString() };
    const record: InvestmentRecord = {
      id: randomUUID(),
      version: 1,
      team: team.ref,
      plan,
      created: act,
      changed: act,
    };
    await investments.add(record);
    return this.#answer(record, credentials);
  }

  async update(
    ref: string,
    id: string,
    change: { version: number; plan: InvestmentPlan },
    credentials: BackstageCredentials,
  ) {
    const { teams, rights, investments, clock } = this.#options;
    const team = await teams.get(ref, credentials);
    const person = await rights.member(team.ref, credentials);
    assertWindow(change.plan);
    const known = (await investments.list(team.ref)).find(
      item => item.id === id,
    );
    if (!known) throw new NotFoundError(`${team.ref} has no investment ${id}`);
    const record: InvestmentRecord = {
      ...known,
      ...change,
      changed: { by: person.userRef, at: clock().toISOString() },
    };
    await investments.update(record);
    return this.#answer(
      { ...record, version: record.version + 1 },
      credentials,
    );
  }

  async #answer(record: InvestmentRecord, credentials: BackstageCredentials) {
    const [answer] = await this.#answers(record.team, [record], credentials);
    return answer;
  }

  async #answers(
    team: string,
    records: InvestmentRecord[],
    credentials: BackstageCredentials,
  ): Promise<Investment[]> {
    const { investments, visible } = this.#options;
    const rules = records.flatMap(({ plan }) =>
      (plan.closes ?? []).map(({ rule }) => rule),
    );
    const gaps = await investments.getGaps(team, [...new Set(rules)]);
    const seen = await visible.among(
      [...new Set(gaps.map(({ entityRef }) => entityRef))],
      credentials,
    );
    const shown = gaps.filter(({ entityRef }) => seen.has(entityRef));
    return records.map(record => ({
      ...record,
      gaps: gapsOf(record.plan, shown),
    }));
  }
}

function assertWindow({ from, to }: InvestmentPlan): void {
  if (from !== undefined && to !== undefined && to < from) {
    throw new InputError(`The window ends (${to}) before it begins (${from})`);
  }
}

export type DefaultInvestmentServiceOptions = {
  teams: TeamDirectory;
  rights: StageRights;
  investments: InvestmentStore;
  visible: VisibleEntities;
  clock: () => Date;
};
