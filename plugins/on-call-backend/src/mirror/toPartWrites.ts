import type { Problem } from '@operations-in-teams/plugin-on-call-common';
import type { PartState, PartWrite } from '../database';
import { digestOf } from './digest';
import { policyDigests } from './onCalls/policyDigests';
import { refuseShrunkCoverage, refuseShrunkList } from './shrinkGuard';
import {
  type AccountPull,
  type KnownOnCalls,
  MIRROR_PARTS,
  type MirrorPart,
  type PartContents,
} from './types';

/** What was known before a pull. */
export type Known = {
  states: PartState[];
  ids: Record<Exclude<MirrorPart, 'on-calls'>, Set<string>>;
  onCalls: Map<string, KnownOnCalls>;
};

/** Decides what of a pull is kept, by what was known before. */
export function toPartWrites(
  pull: AccountPull,
  known: Known,
  options: { now: Date; confirmAfterMs: number },
): PartWrite[] {
  return MIRROR_PARTS.flatMap(part => {
    const outcome = pull[part];
    if (!outcome) return [];
    const { content, problem } = outcome;
    const state = known.states.find(other => other.part === part);
    if (!content)
      return { part, problem, refusal: state?.refusal } as PartWrite;

    const confirmation = { ...options, refused: state?.refusal };
    const refusal = refuse(part, content, known, confirmation);
    if (refusal) {
      return { part, refusal, problem: refusedProblem(part) } as PartWrite;
    }
    return {
      part,
      content,
      digest: digestOfContent(content, known),
      problem: malformedProblem(part, content.malformed),
    } as PartWrite;
  });
}

function idsOf(content: {
  items: Array<{ id: string }>;
  malformedIds: string[];
}) {
  return [...content.items.map(({ id }) => id), ...content.malformedIds];
}

function digestOfContent(content: PartContents[MirrorPart], known: Known) {
  return 'items' in content
    ? digestOf([...content.items, ...content.malformedIds])
    : digestOf([...onCallDigests(content, known.onCalls)]);
}

/** Of every policy, though only some of them were read. */
function onCallDigests(
  content: PartContents['on-calls'],
  known: Known['onCalls'],
) {
  const read = policyDigests(content);
  const ids = [...content.confirmedIds, ...content.policyIds];
  return new Map(ids.map(id => [id, read.get(id) ?? known.get(id)?.digest]));
}

function refuse(
  part: MirrorPart,
  content: PartContents[MirrorPart],
  known: Known,
  confirmation: {
    now: Date;
    confirmAfterMs: number;
    refused: PartState['refusal'];
  },
) {
  return 'items' in content
    ? refuseShrunkList({
        before: known.ids[part as keyof Known['ids']],
        after: idsOf(content),
        ...confirmation,
      })
    : refuseShrunkCoverage({
        before: levelSharesOf(known.onCalls),
        // What was not read is no less than it was.
        after: new Map([
          ...levelSharesOf(known.onCalls, content.confirmedIds),
          ...content.levelShares,
        ]),
        ...confirmation,
      });
}

function levelSharesOf(known: Known['onCalls'], ids = [...known.keys()]) {
  return new Map(ids.map(id => [id, known.get(id)?.levelShares ?? []]));
}

function refusedProblem(part: MirrorPart): Problem {
  return {
    code: 'refused',
    message: `PagerDuty answered far fewer ${part} than were known, too few to believe at once. If that is so, nothing has to be done: it is taken over when it stays so for onCall.confirmShrinkAfter. Otherwise check what the account's credentials may see.`,
  };
}

function malformedProblem(part: MirrorPart, malformed: number) {
  return malformed === 0
    ? undefined
    : ({
        code: 'bad-answer',
        message: `Of the ${part} that PagerDuty answered, ${malformed} could not be read and were left out; what was known of them is kept.`,
      } satisfies Problem);
}
