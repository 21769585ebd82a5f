import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { WaiverRequest } from '@operations-in-teams/plugin-readiness-common';
import type { WaiverStore } from '../../database';
import type { WaiverCaller, WaiverRecord } from '../../domain/waivers';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import { ownersOf } from '../acts/subjectOwners';
import { readEntityRef } from '../readEntityRef';
import type { VisibleEntities } from '../VisibleEntities';
import type { WaiverRecords } from './WaiverRecords';

/** Checks what is asked for. */
export class WaiverRequests {
  readonly #options: WaiverRequestsOptions;

  private constructor(options: WaiverRequestsOptions) {
    this.#options = options;
  }

  static create(options: WaiverRequestsOptions): WaiverRequests {
    return new WaiverRequests(options);
  }

  /** The request as it is kept; throws where it cannot be granted at all. */
  async read(
    request: WaiverRequest,
    caller: WaiverCaller,
    credentials: BackstageCredentials,
    now: Date,
  ): Promise<WaiverRecord> {
    const { visible, registry } = this.#options;
    const entityRef = readEntityRef(request.entityRef);
    const entity = await visible.get(entityRef, credentials);
    if (!ownersOf(entity).some(ref => caller.ownershipRefs.has(ref))) {
      throw new NotAllowedError(
        `A waiver for ${entityRef} is asked for by its owners; ask them to`,
      );
    }
    const standard = registry.get(request.standardId)?.inForce?.standard;
    if (!standard?.applies(entity)) {
      throw new NotFoundError(
        `No standard '${request.standardId}' applies to ${entityRef}`,
      );
    }
    const rule = standard.rules.find(({ id }) => id === request.ruleId);
    if (!rule?.applies(entity)) {
      throw new NotFoundError(
        `No rule '${request.ruleId}' of ${standard.id} applies to ${entityRef}`,
      );
    }
    const wantedUntil = this.#wantedUntil(request.expiresAt, now);
    const key = { entityRef, standardId: standard.id, ruleId: rule.id };
    await this.#refuseUnlinked(key, request.renews, caller, credentials, now);
    return {
      ...key,
      id: randomUUID(),
      version: 1,
      standardVersion: standard.version,
      reason: request.reason.trim(),
      compensatingControl: request.compensatingControl.trim(),
      requestedBy: caller.userRef,
      requestedAt: now,
      wantedUntil,
      expiresAt: wantedUntil,
      renews: request.renews,
    };
  }

  #wantedUntil(text: string, now: Date): Date {
    const { maximumMs } = this.#options;
    const until = new Date(text);
    const latest = new Date(now.getTime() + maximumMs);
    if (until <= now || until > latest) {
      throw new InputError(
        `A waiver ends after now and not later than ${latest.toISOString()}; ${text} is not between them`,
      );
    }
    return until;
  }

  /** A waiver that follows another says so, and one that does not follows none. */
  async #refuseUnlinked(
    key: Pick<WaiverRecord, 'entityRef' | 'standardId' | 'ruleId'>,
    renews: string | undefined,
    caller: WaiverCaller,
    credentials: BackstageCredentials,
    now: Date,
  ): Promise<void> {
    const { records, store } = this.#options;
    if (renews !== undefined) {
      const { waiver } = await records.get(renews, credentials);
      if (!isOf(key, waiver)) {
        throw new InputError(
          `Waiver ${renews} is of another rule or subject, so it cannot be renewed here`,
        );
      }
      records.allow('renew', waiver, caller, now, true);
      return;
    }
    const open = await store.list({
      now,
      states: ['approved'],
      entityRef: key.entityRef,
      limit: 500,
    });
    const current = open.find(waiver => isOf(key, waiver));
    if (current) {
      throw new ConflictError(
        `${
          key.ruleId
        } is waived until ${current.expiresAt.toISOString()} already; renew waiver ${
          current.id
        } to go on after it`,
      );
    }
  }
}

function isOf(
  key: Pick<WaiverRecord, 'entityRef' | 'standardId' | 'ruleId'>,
  waiver: WaiverRecord,
): boolean {
  return (
    waiver.entityRef === key.entityRef &&
    waiver.standardId === key.standardId &&
    waiver.ruleId === key.ruleId
  );
}

type WaiverRequestsOptions = {
  store: WaiverStore;
  records: WaiverRecords;
  visible: VisibleEntities;
  registry: StandardRegistry;
  /** How far ahead a waiver may end. */
  maximumMs: number;
};
