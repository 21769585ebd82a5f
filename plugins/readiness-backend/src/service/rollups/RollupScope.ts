import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { SubjectsQuery } from '@operations-in-teams/plugin-readiness-common';
import { isVisible, type SubjectFilter } from '../../domain/rollups';
import type { CompiledRule, CompiledStandard } from '../../domain/standards';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import { readEntityRef } from '../readEntityRef';
import type { Visibility } from '../Visibility';

/** Turns what a caller asks for into standards and filters. */
export class RollupScope {
  readonly #registry: Pick<StandardRegistry, 'inForce'>;
  readonly #visibility: Visibility;

  private constructor(options: {
    registry: Pick<StandardRegistry, 'inForce'>;
    visibility: Visibility;
  }) {
    this.#registry = options.registry;
    this.#visibility = options.visibility;
  }

  static create(options: {
    registry: Pick<StandardRegistry, 'inForce'>;
    visibility: Visibility;
  }): RollupScope {
    return new RollupScope(options);
  }

  /** The named standard, or all that are in force. */
  standards(id: string | undefined): CompiledStandard[] {
    const all = this.#registry.inForce().map(({ standard }) => standard);
    if (id === undefined) return all;
    const found = all.filter(standard => standard.id === id);
    if (found.length === 0) throw new NotFoundError(`No standard '${id}'`);
    return found;
  }

  /** The named standard, or the first one. */
  standard(id: string | undefined): CompiledStandard {
    const [standard] = this.standards(id);
    if (!standard) throw new NotFoundError('No standard is in force');
    return standard;
  }

  /** Throws where the standard has no such rule. */
  rule(standard: CompiledStandard, ruleId: string): CompiledRule {
    const rule = standard.rules.find(({ id }) => id === ruleId);
    if (!rule) {
      throw new NotFoundError(`No rule '${ruleId}' in '${standard.id}'`);
    }
    return rule;
  }

  async filter(
    query: SubjectsQuery,
    standards: CompiledStandard[],
    credentials: BackstageCredentials,
  ): Promise<SubjectFilter> {
    const visible = await this.#visibility.of(credentials);
    const seen = (refs: string[] | undefined) =>
      refs?.filter(ref => isVisible(visible, ref));
    return {
      visible,
      standardIds: standards.map(({ id }) => id),
      levelIds: query.level,
      minRank: query.minRank,
      maxRank: query.maxRank,
      unconfirmed: query.unconfirmed,
      owners: query.owner?.map(ref => readEntityRef(ref, 'group')),
      // What is hidden from a caller has nothing in it for them.
      teams: seen(query.team?.map(ref => readEntityRef(ref, 'group'))),
      systems: seen(query.system?.map(ref => readEntityRef(ref, 'system'))),
      domains: seen(query.domain?.map(ref => readEntityRef(ref, 'domain'))),
      kinds: query.kind?.map(kind => kind.toLocaleLowerCase('en-US')),
      types: query.type,
      tiers: query.tier,
      lifecycles: query.lifecycle,
      text: query.text,
    };
  }
}

export function refOf({ id, title, version }: CompiledStandard) {
  return { id, title, version };
}
