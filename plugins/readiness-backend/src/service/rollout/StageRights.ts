import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  readinessInvestmentPlanPermission,
  readinessStageDecidePermission,
  readinessStageRequestPermission,
  type TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageRequestRecord } from '../../database';
import type { Callers, Person } from '../Callers';
import type { Mandate } from './Mandate';

/** Who may ask for a team, and who may decide what it asks for. */
export class StageRights {
  readonly #callers: Callers;
  readonly #mandate: Mandate;

  private constructor(options: { callers: Callers; mandate: Mandate }) {
    this.#callers = options.callers;
    this.#mandate = options.mandate;
  }

  static create(options: { callers: Callers; mandate: Mandate }): StageRights {
    return new StageRights(options);
  }

  /** What a caller may do now; the routes ask again. */
  async of(
    team: string,
    open: StageRequestRecord | undefined,
    credentials: BackstageCredentials,
  ): Promise<TeamStage['may']> {
    const person = await this.#callers.find(credentials);
    if (!person) {
      return { request: false, withdraw: false, decide: false, plan: false };
    }
    const [request, decide, plan] = await this.#callers.may(
      credentials,
      readinessStageRequestPermission,
      readinessStageDecidePermission,
      readinessInvestmentPlanPermission,
    );
    const member = person.ownershipRefs.has(team);
    return {
      request: request && member && !open,
      withdraw: request && member && open !== undefined,
      decide:
        decide &&
        open !== undefined &&
        this.#mandate.mayDecide(person, open.asked.by),
      plan: plan && member,
    };
  }

  /** Says of requests which of them wait for the caller's decision. */
  async waits(
    credentials: BackstageCredentials,
  ): Promise<(request: StageRequestRecord) => boolean> {
    const person = await this.#callers.find(credentials);
    const [decide] = await this.#callers.may(
      credentials,
      readinessStageDecidePermission,
    );
    return ({ state, asked }) =>
      decide &&
      state === 'open' &&
      person !== undefined &&
      this.#mandate.mayDecide(person, asked.by);
  }

  /** The member of a team who asks; throws where it is nobody of the team. */
  async member(
    team: string,
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const person = await this.#callers.get(credentials);
    if (!person.ownershipRefs.has(team)) {
      throw new NotAllowedError(
        `Only members of ${team} ask and plan for it; you are none`,
      );
    }
    return person;
  }

  /** The person who decides; throws where they have no mandate. */
  async decider(
    askedBy: string,
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const person = await this.#callers.get(credentials);
    this.#mandate.assertMayDecide(person, askedBy);
    return person;
  }
}
