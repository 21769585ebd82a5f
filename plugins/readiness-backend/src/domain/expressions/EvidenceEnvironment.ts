import { Environment } from '@marcbachmann/cel-js';
import { InputError } from '@backstage/errors';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { EvidenceType } from './EvidenceType';
import { registerFunctions } from './functions';
import { EXPRESSION_LIMITS } from './limits';

/** The part of an evidence source that expressions are checked against. */
export type DeclaredSource = {
  readonly id: string;
  readonly fields: EvidenceFields;
};

const IDENTIFIER = /^[a-z][A-Za-z0-9]{0,62}$/;
const TAKEN = new Set([
  ...['parameters', 'attestations'],
  ...['constructor', 'prototype', 'in'],
]);

/**
 * What expressions can name: the declared sources as typed variables. A
 * standard may also name sources that are not installed; of these nothing is
 * known, neither types nor values.
 */
export class EvidenceEnvironment {
  readonly #types = new Map<string, EvidenceType>();
  readonly #environment: Environment;

  private constructor(sources: readonly DeclaredSource[]) {
    this.#environment = registerFunctions(
      new Environment({
        limits: {
          maxAstNodes: EXPRESSION_LIMITS.astNodes,
          maxDepth: EXPRESSION_LIMITS.depth,
        },
      }),
    );
    for (const { id, fields } of sources) {
      assertIdentifiers(id, fields);
      const type = EvidenceType.create(id, fields);
      this.#types.set(id, type);
      declare(this.#environment, id, type);
    }
  }

  static create(sources: readonly DeclaredSource[]): EvidenceEnvironment {
    return new EvidenceEnvironment(sources);
  }

  sourceIds(): string[] {
    return [...this.#types.keys()];
  }

  typeOf(sourceId: string): EvidenceType | undefined {
    return this.#types.get(sourceId);
  }

  /** A CEL environment of its own for one rule. */
  forRule(options: {
    parameters: EvidenceType;
    /** What the rule's standard lets people attest. */
    attestations?: EvidenceType;
    uninstalledSources: Iterable<string>;
  }): Environment {
    const environment = this.#environment.clone();
    declare(environment, 'parameters', options.parameters);
    if (options.attestations) {
      declare(environment, 'attestations', options.attestations);
    }
    for (const id of options.uninstalledSources) {
      if (!environment.hasVariable(id)) environment.registerVariable(id, 'dyn');
    }
    return environment;
  }
}

function declare(environment: Environment, id: string, type: EvidenceType) {
  for (const { name, constructor, fields } of type.declarations) {
    environment.registerType(name, { ctor: constructor, fields });
  }
  environment.registerVariable(id, id);
}

/** Throws where a name of a source cannot be written in an expression. */
export function assertIdentifiers(id: string, fields: EvidenceFields): void {
  const visit = (name: string, where: string) => {
    if (!IDENTIFIER.test(name) || TAKEN.has(name)) {
      throw new InputError(
        `Evidence source '${id}' declares '${where}', which is no usable name: take a lowerCamelCase identifier of at most 63 letters and digits`,
      );
    }
  };
  const visitFields = (members: EvidenceFields, prefix: string) => {
    for (const [name, field] of Object.entries(members)) {
      visit(name, `${prefix}.${name}`);
      let inner: typeof field | { type: string } = field;
      while (inner.type === 'list' && 'items' in inner) inner = inner.items;
      if (inner.type === 'map' && 'fields' in inner) {
        visitFields(inner.fields, `${prefix}.${name}`);
      }
    }
  };
  visit(id, id);
  visitFields(fields, id);
}
