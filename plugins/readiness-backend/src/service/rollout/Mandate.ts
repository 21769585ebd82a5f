import { NotAllowedError } from '@backstage/errors';
import type { Person } from '../Callers';

/**
 * Who decides what teams ask for, beside the permission: members of the
 * configured groups, or whoever has the permission where none is configured.
 * Nobody decides what they asked for themselves.
 */
export class Mandate {
  readonly #groups: readonly string[];

  private constructor(groups: readonly string[]) {
    this.#groups = groups;
  }

  static create(groups: readonly string[]): Mandate {
    return new Mandate(groups);
  }

  holds(person: Person): boolean {
    return (
      this.#groups.length === 0 ||
      this.#groups.some(group => person.ownershipRefs.has(group))
    );
  }

  mayDecide(person: Person, askedBy: string): boolean {
    return this.holds(person) && person.userRef !== askedBy;
  }

  /** Throws where somebody may not decide, and says why. */
  assertMayDecide(person: Person, askedBy: string): void {
    if (person.userRef === askedBy) {
      throw new NotAllowedError(
        'You asked for this yourself; somebody else has to decide it',
      );
    }
    if (!this.holds(person)) {
      throw new NotAllowedError(
        `Only members of ${this.#groups.join(', ')} decide this`,
      );
    }
  }
}
