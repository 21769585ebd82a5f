import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  readinessAcceptanceDecidePermission,
  readinessAcceptanceRequestPermission,
  type Acceptance,
} from '@operations-in-teams/plugin-readiness-common';
import type { AcceptanceRecord } from '../../domain/rollout/acceptance';
import type { Callers, Person } from '../Callers';
import type { Mandate } from './Mandate';

/** Who may ask for acceptance, discuss it, decide it and take it back. */
export class AcceptanceRights {
  readonly #callers: Callers;
  readonly #mandate: Mandate;

  private constructor(options: { callers: Callers; mandate: Mandate }) {
    this.#callers = options.callers;
    this.#mandate = options.mandate;
  }

  static create(options: {
    callers: Callers;
    mandate: Mandate;
  }): AcceptanceRights {
    return new AcceptanceRights(options);
  }

  /** What a caller may do with a record now; the routes ask again. */
  async of(
    record: AcceptanceRecord,
    owners: string[],
    credentials: BackstageCredentials,
  ): Promise<Acceptance['may']> {
    const person = await this.#callers.find(credentials);
    if (!person) {
      return { comment: false, decide: false, withdraw: false, settle: false };
    }
    const [request, decide] = await this.#callers.may(
      credentials,
      readinessAcceptanceRequestPermission,
      readinessAcceptanceDecidePermission,
    );
    const isOpen = record.state === 'open';
    const isAccepted = record.state === 'accepted';
    const mandated = decide && this.#mandate.holds(person);
    return {
      comment: request && (isOpen || isAccepted),
      decide: decide && this.#mayDecide(person, record),
      withdraw:
        (isOpen && request && this.#asks(person, record, owners)) ||
        ((isOpen || isAccepted) && mandated) ||
        (isAccepted && request && isOwner(person, owners)),
      settle:
        isAccepted &&
        mandated &&
        record.conditions.some(({ settled }) => !settled),
    };
  }

  /** Says of records which of them wait for the caller's decision. */
  async waits(
    credentials: BackstageCredentials,
  ): Promise<(record: AcceptanceRecord) => boolean> {
    const person = await this.#callers.find(credentials);
    const [decide] = await this.#callers.may(
      credentials,
      readinessAcceptanceDecidePermission,
    );
    return record =>
      decide && person !== undefined && this.#mayDecide(person, record);
  }

  /** An owner who asks; throws where somebody is none. */
  async owner(
    subject: string,
    owners: string[],
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const person = await this.#callers.get(credentials);
    if (!isOwner(person, owners)) {
      throw new NotAllowedError(
        `Only those who own ${subject} ask for its acceptance: ${
          owners.join(', ') || 'it has no owner'
        }`,
      );
    }
    return person;
  }

  async person(credentials: BackstageCredentials): Promise<Person> {
    return this.#callers.get(credentials);
  }

  /** A person who decides; throws where they have no mandate for it. */
  async decider(
    record: AcceptanceRecord,
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const person = await this.#callers.get(credentials);
    this.#mandate.assertMayDecide(person, record.asked.by);
    return person;
  }

  // Each decides once.
  #mayDecide(person: Person, record: AcceptanceRecord): boolean {
    return (
      record.state === 'open' &&
      this.#mandate.mayDecide(person, record.asked.by) &&
      record.decisions.every(({ act }) => act.by !== person.userRef)
    );
  }

  #asks(person: Person, record: AcceptanceRecord, owners: string[]): boolean {
    return person.userRef === record.asked.by || isOwner(person, owners);
  }
}

function isOwner(person: Person, owners: string[]): boolean {
  return owners.some(owner => person.ownershipRefs.has(owner));
}
