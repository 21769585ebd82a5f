import type { WaiverAct } from '@operations-in-teams/plugin-readiness-common';
import type { WaiverRecord } from './types';
import { waiverState } from './waiverState';

/** Who would do something to a waiver, and what they may in general. */
export type WaiverCaller = {
  userRef: string;
  /** The person, and the groups that they act for. */
  ownershipRefs: ReadonlySet<string>;
  mayRequest: boolean;
  mayApprove: boolean;
  mayRevoke: boolean;
};

/** Why something cannot be done: for its state now, or for who would do it. */
export type Refusal = { because: 'state' | 'person'; message: string };

export type WaiverRules = {
  /** Groups of which approvers are members; anybody with the permission if empty. */
  approverGroups: readonly string[];
};

/** Why a caller may not do something to a waiver now; nothing where they may. */
export function refusalOf(
  act: WaiverAct,
  waiver: WaiverRecord,
  caller: WaiverCaller,
  context: { now: Date; rules: WaiverRules; ownsSubject: boolean },
): Refusal | undefined {
  return (
    refusedPerson(act, waiver, caller, context) ??
    refusedState(act, waiver, context.now)
  );
}

function refusedPerson(
  act: WaiverAct,
  waiver: WaiverRecord,
  caller: WaiverCaller,
  context: { rules: WaiverRules; ownsSubject: boolean },
): Refusal | undefined {
  const own = waiver.requestedBy === caller.userRef;
  switch (act) {
    case 'approve':
    case 'decline':
      if (!caller.mayApprove) return person('You may not decide on waivers');
      if (own) {
        return person(
          'Nobody decides on their own request; ask another person with the mandate',
        );
      }
      return inSome(context.rules.approverGroups, caller)
        ? undefined
        : person(
            `Waivers are decided by members of ${context.rules.approverGroups.join(
              ', ',
            )}`,
          );
    case 'revoke':
      return caller.mayRevoke
        ? undefined
        : person('You may not revoke waivers');
    case 'withdraw':
      return own && caller.mayRequest
        ? undefined
        : person('A waiver is withdrawn by whoever asked for it');
    case 'renew':
      return caller.mayRequest && context.ownsSubject
        ? undefined
        : person('A waiver is asked for by the owners of its subject');
    case 'comment':
      return caller.mayRequest || caller.mayApprove
        ? undefined
        : person('You may not comment on waivers');
    default:
      return person(`Unknown act ${act}`);
  }
}

const STATES: Record<WaiverAct, readonly string[]> = {
  approve: ['requested'],
  decline: ['requested'],
  revoke: ['approved'],
  withdraw: ['requested', 'approved'],
  renew: ['approved', 'expired'],
  comment: [
    ...['requested', 'approved', 'declined'],
    ...['withdrawn', 'revoked', 'expired'],
  ],
};

const DONE: Record<WaiverAct, string> = {
  approve: 'approved',
  decline: 'declined',
  revoke: 'revoked',
  withdraw: 'withdrawn',
  renew: 'renewed',
  comment: 'commented on',
};

function refusedState(
  act: WaiverAct,
  waiver: WaiverRecord,
  now: Date,
): Refusal | undefined {
  const state = waiverState(waiver, now);
  // What was never approved has nothing to renew.
  const undecided = act === 'renew' && waiver.decision !== 'approved';
  return STATES[act].includes(state) && !undecided
    ? undefined
    : {
        because: 'state',
        message: `The waiver is ${state} by now, so that it cannot be ${DONE[act]}; look at it again`,
      };
}

function person(message: string): Refusal {
  return { because: 'person', message };
}

function inSome(groups: readonly string[], caller: WaiverCaller): boolean {
  return (
    groups.length === 0 || groups.some(ref => caller.ownershipRefs.has(ref))
  );
}
