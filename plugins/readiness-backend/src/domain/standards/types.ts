import type { Entity } from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import type {
  Category,
  Level,
} from '@operations-in-teams/plugin-readiness-common';
import type { AttestationKinds } from '../attestations';
import type { CompiledExpression } from '../expressions';
import type { RuleParameters } from './RuleParameters';

/** One rule, checked and ready to be evaluated. */
export type CompiledRule = {
  id: string;
  title: string;
  category: string;
  level: string;
  /** Rank of the level. */
  rank: number;
  appliesTo?: JsonValue;
  /** Whether the rule applies to an entity that its standard applies to. */
  applies: (entity: Entity) => boolean;
  parameters: RuleParameters;
  check: CompiledExpression<boolean>;
  message?: CompiledExpression<string>;
  /** Ids of the sources that the check reads. */
  sources: string[];
  /** These, and those that its message reads. */
  reads: string[];
  maxAgeMs?: number;
  effectiveFrom?: string;
  why: string;
  fix: string;
};

/** A standard, checked and ready to be evaluated. */
export type CompiledStandard = {
  id: string;
  title: string;
  description?: string;
  version: string;
  levels: Level[];
  categories: Category[];
  applies: (entity: Entity) => boolean;
  /** Absent where the standard asks for no attestations. */
  attestations?: AttestationKinds;
  rules: CompiledRule[];
  optionalSources: string[];
};
