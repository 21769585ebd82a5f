import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  readinessCampaignManagePermission,
  type Campaign,
} from '@operations-in-teams/plugin-readiness-common';
import type { CampaignRecord } from '../../../domain/rollout/campaigns';
import type { Callers, Person } from '../../Callers';
import type { Mandate } from '../Mandate';

/** Who may begin campaigns, and whose they are to change and end. */
export class CampaignRights {
  readonly #callers: Callers;
  readonly #mandate: Mandate;

  private constructor(options: { callers: Callers; mandate: Mandate }) {
    this.#callers = options.callers;
    this.#mandate = options.mandate;
  }

  static create(options: { callers: Callers; mandate: Mandate }) {
    return new CampaignRights(options);
  }

  async person(credentials: BackstageCredentials): Promise<Person> {
    return this.#callers.get(credentials);
  }

  /** What a caller may do now; the routes ask again. */
  async of(credentials: BackstageCredentials): Promise<{
    create: boolean;
    may: (record: CampaignRecord) => Campaign['may'];
  }> {
    const person = await this.#callers.find(credentials);
    const [manage] = await this.#callers.may(
      credentials,
      readinessCampaignManagePermission,
    );
    return {
      create: manage && person !== undefined,
      may: record => {
        const own =
          manage &&
          person !== undefined &&
          !record.ended &&
          this.#holds(person, record);
        return { edit: own, end: own };
      },
    };
  }

  /** The person who changes or ends it; throws where it is not theirs to. */
  async keeper(
    record: CampaignRecord,
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const person = await this.#callers.get(credentials);
    if (!this.#holds(person, record)) {
      throw new NotAllowedError(
        `Only ${record.plan.owner}, ${record.created.by} and people with the mandate change or end this campaign`,
      );
    }
    return person;
  }

  #holds(person: Person, { plan, created }: CampaignRecord): boolean {
    return (
      person.userRef === created.by ||
      person.ownershipRefs.has(plan.owner) ||
      this.#mandate.holds(person)
    );
  }
}
