import type {
  ChangeDirection,
  Counts,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type {
  Containment,
  Dimension,
  Move,
  Period,
  SubjectDimensions,
  SubjectFilter,
} from '../domain/rollups';
import type { OpenWaiver } from '../domain/waivers';
import type { LevelRecord, SummaryKey } from './ResultStore';

/** So many subjects of a group are alike under one standard. */
export type TallyRecord = {
  key: string;
  rank: number;
  /** Statuses of the rules in the order of the version; absent in `loose`. */
  statuses?: string;
  subjects: number;
};

/** So many results of a group have a status. */
export type LooseTally = {
  key: string;
  ruleId: string;
  status: ResultStatus;
  count: number;
};

export type Tallies = {
  subjects: TallyRecord[];
  /** Results of subjects that were last evaluated under another version. */
  loose: LooseTally[];
};

/** A level that was, or became, of subjects; by id, and by rank at that time. */
export type LevelMove = Move<string> & {
  fromRank?: number;
  toRank?: number;
};

export type ScorecardOrder =
  | 'name'
  | 'level'
  | 'distance'
  | 'failing'
  | 'unknown'
  | 'since'
  | 'owner';

/** Where a page begins: after a row with this value and key. */
export type ScorecardPosition = SummaryKey & { value: string | number };

export type ScorecardListRequest = {
  filter: SubjectFilter;
  /** With a result of one of these statuses, of one of these rules if any. */
  having?: { statuses: ResultStatus[]; rules?: RuleKey[] };
  orderBy: ScorecardOrder;
  descending: boolean;
  after?: ScorecardPosition;
  limit: number;
};

export type RuleKey = { standardId: string; ruleId: string };

export type ScorecardRecord = LevelRecord &
  SubjectDimensions & {
    nextRank?: number;
    toNext?: number;
    position: ScorecardPosition;
  };

export type OpenResult = SummaryKey & {
  ruleId: string;
  status: ResultStatus;
};

/** How many rules of a scorecard are exempt, and until when the first of them is. */
export type WaivedRules = SummaryKey & { rules: number; until: Date };

/** An open waiver of a subject, with the group that is the subject's. */
export type GroupedWaiver = OpenWaiver & { key: string };

export type FacetRecord = {
  dimension: string;
  value: string;
  subjects: number;
};

export type ChangesRequest = {
  filter: SubjectFilter;
  type: 'level' | 'result';
  directions: ChangeDirection[];
  /** Half-open. */
  from: Date;
  to: Date;
  rules?: RuleKey[];
  before?: { at: Date; id: number };
  limit: number;
};

export type FoundChange = {
  id: number;
  entityRef: string;
  title: string;
  ownerRef: string;
  standardId: string;
  ruleId?: string;
  /** Ids of levels, or statuses. */
  from?: string;
  to?: string;
  direction: ChangeDirection;
  at: Date;
};

export type RuleSubject = {
  entityRef: string;
  title: string;
  ownerRef: string;
  levelId?: string;
  status: ResultStatus;
  message?: string;
  since: Date;
};

/**
 * Reads many stored results at once. The number of statements does not grow
 * with that of the subjects.
 */
export interface RollupStore {
  /** When all subjects were last evaluated. */
  getSweptAt(): Promise<Date | undefined>;
  /** Kinds of subjects, in lower case. */
  getKinds(): Promise<string[]>;
  getTitles(entityRefs: string[]): Promise<Map<string, string>>;

  countLevels(
    request: Pick<ScorecardListRequest, 'filter' | 'having'>,
  ): Promise<Array<{ rank: number; subjects: number }>>;
  listScorecards(request: ScorecardListRequest): Promise<ScorecardRecord[]>;
  /** What fails or is unknown. */
  getOpenResults(keys: SummaryKey[]): Promise<OpenResult[]>;
  /** Rules that waivers exempt, each until the last of its waivers ends. */
  getWaivedRules(keys: SummaryKey[], now: Date): Promise<WaivedRules[]>;
  getFacets(filter: SubjectFilter): Promise<FacetRecord[]>;

  /** Waivers that are in effect or wait to be decided. */
  listOpenWaivers(request: {
    filter: SubjectFilter;
    dimension: Dimension;
    now: Date;
  }): Promise<GroupedWaiver[]>;

  /** What is now, of subjects of one standard and its version in force. */
  getTallies(request: {
    filter: SubjectFilter;
    dimension: Dimension;
    version: string;
    /** Without what the rules say. */
    levelsOnly?: boolean;
  }): Promise<Tallies>;
  /** What the groups at the top, or those directly below a parent, contain. */
  getContainment(top: {
    kind: string;
    parent?: string;
  }): Promise<Containment[]>;

  /** Levels that moved since a period began. */
  getLevelMoves(request: {
    filter: SubjectFilter;
    dimension: Dimension;
    period: Period;
  }): Promise<LevelMove[]>;
  /** Results of rules that moved since a period began. */
  getResultMoves(request: {
    filter: SubjectFilter;
    dimension: Dimension;
    /** Keys are then rules, whatever the dimension. */
    byRule: boolean;
    ruleIds: string[];
    period: Period;
  }): Promise<Move<ResultStatus>[]>;

  listChanges(request: ChangesRequest): Promise<FoundChange[]>;
  countChanges(request: ChangesRequest): Promise<number>;

  listRuleSubjects(
    request: RuleSubjectsRequest & { after?: string; limit: number },
  ): Promise<RuleSubject[]>;
  countRuleSubjects(request: RuleSubjectsRequest): Promise<Counts>;
}

export type RuleSubjectsRequest = {
  filter: SubjectFilter;
  rule: RuleKey;
  statuses?: ResultStatus[];
};
