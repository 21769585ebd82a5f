import type {
  EvidenceFields,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';
import type { JsonObject, JsonValue } from '@backstage/types';
import { EVIDENCE_LIMITS } from './limits';
import { shapeOfFields, type Shape } from './valueShape';

type RecordConstructor = new (values: [string, unknown][]) => object;

/** What is told to CEL about one record type. */
export type RecordDeclaration = {
  name: string;
  constructor: RecordConstructor;
  fields: Record<string, string>;
};

export type ConvertedEvidence = {
  /** What CEL reads. */
  value: object;
  /** The declared and valid part of the answer, to be stored and shown. */
  json: JsonObject;
  /** One line for each value that had to be left out. */
  problems: string[];
};

/** Problems begin with the path from the value that is converted. */
type Conversion = { problems: string[]; values: number };

/** What CEL reads for a value; nothing where it does not fit. */
type Convert = (value: JsonValue, state: Conversion) => unknown;

function refuse(state: Conversion, expected: string): undefined {
  state.problems.push(` must be ${expected}`);
}

/** Says of problems since some length in which member they are. */
function locate(state: Conversion, since: number, member: string) {
  for (let index = since; index < state.problems.length; index++) {
    state.problems[index] = member + state.problems[index];
  }
}

function convertList(
  value: JsonValue,
  state: Conversion,
  convert: Convert,
): unknown[] | undefined {
  if (!Array.isArray(value)) return refuse(state, 'a list');
  if (value.length > EVIDENCE_LIMITS.listLength) {
    return refuse(state, `at most ${EVIDENCE_LIMITS.listLength} items`);
  }
  const values: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const since = state.problems.length;
    const converted = convert(value[index], state);
    if (state.problems.length > since) locate(state, since, `[${index}]`);
    // A list without one of its items would say something else than its source.
    if (converted === undefined) return undefined;
    values.push(converted);
  }
  return values;
}

function scalar(
  expected: string,
  convert: (value: JsonValue) => unknown,
): Convert {
  return (value, state) => {
    state.values += 1;
    if (state.values > EVIDENCE_LIMITS.values) {
      return refuse(
        state,
        `within the ${EVIDENCE_LIMITS.values} values that a source may give`,
      );
    }
    const converted = convert(value);
    return converted === undefined ? refuse(state, expected) : converted;
  };
}

/** A value that CEL reads, as JSON again. */
function toJson(value: unknown): JsonValue {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const json: JsonObject = {};
  for (const [key, member] of Object.entries(value)) json[key] = toJson(member);
  return json;
}

const SCALARS = {
  bool: scalar('a boolean', value =>
    typeof value === 'boolean' ? value : undefined,
  ),
  int: scalar('a whole number', value =>
    Number.isSafeInteger(value) ? BigInt(value as number) : undefined,
  ),
  double: scalar('a finite number', value =>
    Number.isFinite(value) ? value : undefined,
  ),
  string: scalar(
    `a string of at most ${EVIDENCE_LIMITS.stringLength} characters`,
    value =>
      typeof value === 'string' && value.length <= EVIDENCE_LIMITS.stringLength
        ? value
        : undefined,
  ),
};

const convertTimestamp = scalar('an ISO-8601 timestamp', value => {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
});

/**
 * The declared type of a source's evidence: declares itself to CEL, and turns
 * JSON into values of that type. What does not fit the declaration is left out
 * and reported, so that a rule finds it missing instead of comparing nonsense.
 */
export class EvidenceType {
  readonly declarations: RecordDeclaration[] = [];
  /** How large a value of this type can be. */
  readonly shape: Shape;
  readonly #convert: Convert;

  private constructor(name: string, fields: EvidenceFields) {
    this.shape = shapeOfFields(fields);
    this.#convert = this.#record(name, fields);
  }

  static create(name: string, fields: EvidenceFields): EvidenceType {
    return new EvidenceType(name, fields);
  }

  /** Checks what a source answers. */
  convert(json: JsonObject, name: string): ConvertedEvidence {
    const state: Conversion = { problems: [], values: 0 };
    const value = (this.#convert(json, state) ?? {}) as object;
    locate(state, 0, name);
    return {
      value,
      json: toJson(value) as JsonObject,
      problems: state.problems,
    };
  }

  /** What CEL reads for the JSON of what was checked before. */
  valueOf(json: JsonObject): object {
    return (this.#convert(json, { problems: [], values: 0 }) ?? {}) as object;
  }

  #record(name: string, fields: EvidenceFields) {
    // One class for each record type: CEL tells types apart by constructor.
    const constructor = class {
      [key: string]: unknown;

      constructor(values: [string, unknown][]) {
        // Names begin with a small letter, so that none reaches the prototype.
        for (const [key, value] of values) this[key] = value;
      }
    };
    const members = Object.entries(fields).map(([key, field]) => {
      const type = this.#fieldType(`${name}.${key}`, field);
      return { key, ...type };
    });
    this.declarations.push({
      name,
      constructor,
      fields: Object.fromEntries(members.map(({ key, cel }) => [key, cel])),
    });
    return (json: JsonValue, state: Conversion) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        return refuse(state, 'an object');
      }
      const values: [string, unknown][] = [];
      for (const { key, convert } of members) {
        const member = Object.hasOwn(json, key) ? json[key] : undefined;
        if (member === undefined || member === null) continue;
        const since = state.problems.length;
        const converted = convert(member, state);
        if (state.problems.length > since) locate(state, since, `.${key}`);
        if (converted !== undefined) values.push([key, converted]);
      }
      return new constructor(values);
    };
  }

  #fieldType(
    name: string,
    field: EvidenceFieldType,
  ): {
    cel: string;
    convert: Convert;
  } {
    switch (field.type) {
      case 'map':
        return { cel: name, convert: this.#record(name, field.fields) };
      case 'list': {
        const items = this.#fieldType(name, field.items);
        return {
          cel: `list<${items.cel}>`,
          convert: (value, state) => convertList(value, state, items.convert),
        };
      }
      case 'timestamp':
        return { cel: 'google.protobuf.Timestamp', convert: convertTimestamp };
      default:
        return { cel: field.type, convert: SCALARS[field.type] };
    }
  }
}
