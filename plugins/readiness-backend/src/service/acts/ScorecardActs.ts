import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  AskedAttestation,
  Waiver,
} from '@operations-in-teams/plugin-readiness-common';
import type { ActStore, DatedEvidence } from '../../database';
import {
  ATTESTATIONS,
  attestedEvidence,
  type AttestationRecord,
} from '../../domain/attestations';
import type { CompiledStandard } from '../../domain/standards';
import type { WaiverRules } from '../../domain/waivers';
import { toAsked } from '../attestations/toAttestation';
import { toWaiver } from '../waivers/toWaiver';
import type { ActCaller, ActCallers } from './ActCallers';
import { ownersOf } from './subjectOwners';

/** What people did to one subject, and may do, as its scorecard shows it. */
export type SubjectActsView = {
  /** Present where the caller may ask for waivers. */
  longestWaiverDays?: number;
  /** Empty where anybody with the permission decides. */
  approverGroups: readonly string[];
  of(standard: CompiledStandard): StandardActsView;
};

export type StandardActsView = {
  /** In effect or asked for, newest first. */
  waiversOf(ruleId: string): Waiver[];
  canRequestWaiver: boolean;
  attestations: AskedAttestation[];
  /** What rules read of attestations. */
  evidence?: DatedEvidence;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Brings waivers and attestations to scorecards. */
export class ScorecardActs {
  readonly #options: ScorecardActsOptions;

  private constructor(options: ScorecardActsOptions) {
    this.#options = options;
  }

  static create(options: ScorecardActsOptions): ScorecardActs {
    return new ScorecardActs(options);
  }

  async read(
    entityRef: string,
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<SubjectActsView> {
    const { store, callers, rules, maximumMs, clock } = this.#options;
    const now = clock();
    const [caller, { waivers, attestations }] = await Promise.all([
      callers.find(credentials),
      store.ofSubject(entityRef, now),
    ]);
    const owners = ownersOf(entity);
    const canRequestWaiver =
      caller !== undefined &&
      caller.mayRequest &&
      owners.some(ref => caller.ownershipRefs.has(ref));
    return {
      ...(canRequestWaiver && { longestWaiverDays: maximumMs / DAY_MS }),
      approverGroups: rules.approverGroups,
      of: standard => ({
        waiversOf: ruleId =>
          waivers
            .filter(
              item => item.standardId === standard.id && item.ruleId === ruleId,
            )
            .map(item =>
              toWaiver(item, { caller, now, rules, standards: [standard] }),
            ),
        canRequestWaiver,
        ...attested(standard, attestations, {
          caller,
          now,
          subject: { entity, owners },
          entityRef,
        }),
      }),
    };
  }
}

function attested(
  standard: CompiledStandard,
  records: AttestationRecord[],
  context: {
    caller: ActCaller | undefined;
    now: Date;
    subject: { entity: Entity; owners: string[] };
    entityRef: string;
  },
): Pick<StandardActsView, 'attestations' | 'evidence'> {
  const { attestations } = standard;
  if (!attestations) return { attestations: [] };
  const { now, subject, entityRef } = context;
  const own = records.filter(({ standardId }) => standardId === standard.id);
  return {
    attestations: attestations.kinds
      .filter(kind => kind.applies(subject.entity))
      .map(kind =>
        toAsked(
          kind,
          own.filter(({ kindId }) => kindId === kind.id),
          context,
        ),
      ),
    evidence: {
      entityRef,
      sourceId: ATTESTATIONS,
      json: attestedEvidence(standard.id, attestations, own, now).json,
      clock: undefined,
      collectedAt: now,
      trueAt: now,
    },
  };
}

export type ScorecardActsOptions = {
  store: ActStore;
  callers: ActCallers;
  rules: WaiverRules;
  maximumMs: number;
  clock: () => Date;
};
