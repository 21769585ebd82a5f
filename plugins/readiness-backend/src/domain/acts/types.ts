import type { AttestationAnswer } from '../attestations';
import type { WaiverInEffect } from '../waivers';

/** What people have said and allowed of one subject. */
export type SubjectActs = {
  waivers: readonly WaiverInEffect[];
  answers: readonly AttestationAnswer[];
};

export const NO_ACTS: SubjectActs = { waivers: [], answers: [] };
