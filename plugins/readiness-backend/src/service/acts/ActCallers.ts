import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  readinessAttestationMandatePermission,
  readinessAttestationRecordPermission,
  readinessAttestationRevokePermission,
  readinessWaiverApprovePermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Attester } from '../../domain/attestations';
import type { WaiverCaller } from '../../domain/waivers';
import type { Callers, Person } from '../Callers';

/** A person with all that they may do to waivers and attestations. */
export type ActCaller = WaiverCaller &
  Attester & { mayRevokeAttestations: boolean };

/** Tells what callers may do to waivers and attestations. */
export class ActCallers {
  readonly #callers: Callers;

  private constructor(callers: Callers) {
    this.#callers = callers;
  }

  static create(callers: Callers): ActCallers {
    return new ActCallers(callers);
  }

  /** Undefined where a service asks: acts are those of people. */
  async find(
    credentials: BackstageCredentials,
  ): Promise<ActCaller | undefined> {
    const person = await this.#callers.find(credentials);
    return person && this.#withRights(person);
  }

  /** Throws where a service asks. */
  async get(credentials: BackstageCredentials): Promise<ActCaller> {
    return this.#withRights(await this.#callers.get(credentials));
  }

  async #withRights(person: Person): Promise<ActCaller> {
    const [
      mayRequest,
      mayApprove,
      mayRevoke,
      mayRecord,
      hasMandate,
      mayRevokeAttestations,
    ] = await this.#callers.may(
      person.credentials,
      readinessWaiverRequestPermission,
      readinessWaiverApprovePermission,
      readinessWaiverRevokePermission,
      readinessAttestationRecordPermission,
      readinessAttestationMandatePermission,
      readinessAttestationRevokePermission,
    );
    return {
      userRef: person.userRef,
      ownershipRefs: person.ownershipRefs,
      mayRequest,
      mayApprove,
      mayRevoke,
      mayRecord,
      hasMandate,
      mayRevokeAttestations,
    };
  }
}
