import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { WaiverAct } from '@operations-in-teams/plugin-readiness-common';
import type {
  ListedWaiver,
  WaiverEventRecord,
  WaiverStore,
} from '../../database';
import {
  refusalOf,
  type WaiverCaller,
  type WaiverRules,
} from '../../domain/waivers';
import { ownsStored } from '../acts/subjectOwners';
import type { VisibleEntities } from '../VisibleEntities';

/** Waivers as callers may see and act on them. */
export class WaiverRecords {
  readonly #options: WaiverRecordsOptions;

  private constructor(options: WaiverRecordsOptions) {
    this.#options = options;
  }

  static create(options: WaiverRecordsOptions): WaiverRecords {
    return new WaiverRecords(options);
  }

  allow(
    act: WaiverAct,
    waiver: ListedWaiver,
    caller: WaiverCaller,
    now: Date,
    ownsSubject = ownsStored(caller, waiver),
  ): void {
    const { rules } = this.#options;
    const refusal = refusalOf(act, waiver, caller, { now, rules, ownsSubject });
    if (refusal?.because === 'person') {
      throw new NotAllowedError(refusal.message);
    }
    if (refusal) throw new ConflictError(refusal.message);
  }

  // What the catalog hides from the caller does not exist, nor its waivers.
  async get(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<{ waiver: ListedWaiver; events: WaiverEventRecord[] }> {
    const { store, visible } = this.#options;
    const found = await store.get(id);
    const shown =
      found && (await visible.among([found.waiver.entityRef], credentials));
    if (!found || !shown?.size) throw new NotFoundError(`No waiver ${id}`);
    return found;
  }
}

type WaiverRecordsOptions = {
  store: WaiverStore;
  visible: VisibleEntities;
  rules: WaiverRules;
};
