import type { Entity } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import { InputError } from '@backstage/errors';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { EvidenceType } from '../expressions';
import { describeFieldType } from '../expressions';
import { compilePredicate } from './predicates';
import { parameterType } from './parameterType';
import type { RuleFile } from './schema';
import type { SourceDocument, SourcePath } from './SourceDocument';

/** Other values for some entities. */
export type ParameterOverride = {
  appliesTo: JsonValue;
  parameters: JsonObject;
  why?: string;
};

/** A value in force for one entity, and where it comes from. */
export type ParameterInForce = {
  name: string;
  value: JsonValue;
  /** Absent where the value is the rule's own. */
  override?: ParameterOverride & { position: number };
};

type CompiledOverride = ParameterOverride & {
  applies: (entity: Entity) => boolean;
};

type Chosen = { values: object; inForce: ParameterInForce[] };

/**
 * The parameters of one rule. Where several overrides apply to an entity, each
 * parameter has the value of the first of them that names it.
 */
export class RuleParameters {
  readonly type: EvidenceType;
  readonly declared: JsonObject;
  readonly overrides: ParameterOverride[];
  readonly #overrides: CompiledOverride[];
  readonly #chosen = new Map<string, Chosen>();
  #own: Chosen | undefined;

  private constructor(
    type: EvidenceType,
    declared: JsonObject,
    overrides: CompiledOverride[],
  ) {
    this.type = type;
    this.declared = declared;
    this.#overrides = overrides;
    this.overrides = overrides.map(({ applies: _, ...override }) => override);
  }

  /** Types parameters by how they are written: `4` is int, `4.0` double. */
  static compile(
    rule: Pick<RuleFile, 'parameters' | 'overrides'>,
    document: SourceDocument,
    path: SourcePath,
  ): RuleParameters {
    const declared = (rule.parameters ?? {}) as JsonObject;
    const fields: EvidenceFields = Object.fromEntries(
      Object.entries(declared).map(([name, value]) => [
        name,
        {
          ...parameterType(value, document, [...path, 'parameters', name]),
          description: name,
        },
      ]),
    );
    const type = EvidenceType.create('parameters', fields);
    const { problems } = type.convert(declared, 'parameters');
    if (problems.length > 0) {
      throw document.errorAt([...path, 'parameters'], problems[0]);
    }
    const overrides = (rule.overrides ?? []).map((override, index) => {
      const at = [...path, 'overrides', index];
      const parameters = override.parameters as JsonObject;
      for (const [name, value] of Object.entries(parameters)) {
        refuseOtherType(fields, name, value, document, [...at, 'parameters']);
      }
      return {
        ...(override.why && { why: override.why.trim() }),
        appliesTo: override.appliesTo as JsonValue,
        parameters,
        applies: compilePredicate(override.appliesTo as JsonValue, document, [
          ...at,
          'appliesTo',
        ]),
      };
    });
    return new RuleParameters(type, declared, overrides);
  }

  /** The same with other values of the rule's own; throws where they do not fit. */
  with(values: JsonObject): RuleParameters {
    const unknown = Object.keys(values).find(
      name => !Object.hasOwn(this.declared, name),
    );
    if (unknown !== undefined) {
      throw new InputError(
        `The rule has no parameter '${unknown}'; ${namesOf(this.declared)}`,
      );
    }
    const declared = { ...this.declared, ...values };
    const { problems } = this.type.convert(declared, 'parameters');
    if (problems.length > 0) throw new InputError(problems[0]);
    return new RuleParameters(this.type, declared, this.#overrides);
  }

  /** The values for an entity, as CEL reads them. */
  valuesFor(entity: Entity): object {
    return this.#choose(entity).values;
  }

  /** The values for an entity, as people read them. */
  inForce(entity: Entity): ParameterInForce[] {
    return this.#choose(entity).inForce;
  }

  #choose(entity: Entity): Chosen {
    // Most rules have no overrides, and this is asked for each result.
    if (this.#overrides.length === 0) {
      this.#own ??= this.#combine([]);
      return this.#own;
    }
    const applying = this.#overrides.flatMap((override, index) =>
      override.applies(entity) ? [index] : [],
    );
    const key = applying.join();
    const known = this.#chosen.get(key) ?? this.#combine(applying);
    this.#chosen.set(key, known);
    return known;
  }

  #combine(applying: number[]): Chosen {
    const inForce = Object.entries(this.declared).map(([name, own]) => {
      const index = applying.find(item =>
        Object.hasOwn(this.overrides[item].parameters, name),
      );
      if (index === undefined) return { name, value: own ?? null };
      const override = this.overrides[index];
      return {
        name,
        value: override.parameters[name] ?? null,
        override: { ...override, position: index + 1 },
      };
    });
    const json = Object.fromEntries(
      inForce.map(({ name, value }) => [name, value]),
    );
    return { values: this.type.convert(json, 'parameters').value, inForce };
  }
}

function refuseOtherType(
  fields: EvidenceFields,
  name: string,
  value: JsonValue | undefined,
  document: SourceDocument,
  path: SourcePath,
) {
  if (!Object.hasOwn(fields, name)) {
    throw document.errorAtKey(
      path,
      name,
      `the rule has no parameter '${name}'; ${namesOf(fields)}`,
    );
  }
  const wanted = describeFieldType(fields[name]);
  const found = describeFieldType(
    parameterType(value, document, [...path, name]),
  );
  if (wanted === found) return;
  throw document.errorAt(
    [...path, name],
    `'${name}' is ${wanted} in the rule, and ${found} here${
      wanted === 'double' && found === 'int' ? `; write ${value}.0` : ''
    }`,
  );
}

function namesOf(declared: object): string {
  const names = Object.keys(declared);
  return names.length > 0 ? `there are ${names.join(', ')}` : 'it has none';
}
