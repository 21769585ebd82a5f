import type {
  AskedAttestation,
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { useState } from 'react';
import type { ScorecardState } from './useScorecard';

/** What people may do to the results of one subject under one standard. */
export type SubjectActs = {
  entityRef: string;
  standardId: string;
  /** Present where the viewer may ask for waivers. */
  longestWaiverDays?: number;
  /** Groups of those who decide on waivers; empty where none is named. */
  deciders: string[];
  asked: AskedAttestation[];
  /** Shows the scorecard as it is after an act, and says what was done. */
  show(said: string): Promise<void>;
};

/** Acts on a scorecard, what was said of the last one, and how it went on. */
export function useSubjectActs(
  state: ScorecardState,
  { entityRef, longestWaiverDays, waiverApproverGroups = [] }: Scorecard,
  { standard, attestations = [] }: StandardScorecard,
) {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error>();
  const { reload } = state;
  const show = async (words: string) => {
    setSaid(words);
    setError(undefined);
    try {
      await reload();
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    }
  };
  const acts: SubjectActs = {
    entityRef,
    standardId: standard.id,
    longestWaiverDays,
    deciders: waiverApproverGroups,
    asked: attestations,
    show,
  };
  return { acts, said, error };
}
