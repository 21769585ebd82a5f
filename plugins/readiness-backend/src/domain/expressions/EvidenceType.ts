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

type Converted = { value: unknown; json: JsonValue };
type Conversion = { problems: string[]; values: number };

function convertList(
  value: JsonValue,
  path: string,
  state: Conversion,
  convert: (
    value: JsonValue,
    path: string,
    state: Conversion,
  ) => Converted | undefined,
): Converted | undefined {
  if (!Array.isArray(value)) return refuse(state, path, 'a list');
  if (value.length > EVIDENCE_LIMITS.listLength) {
    return refuse(state, path, `at most ${EVIDENCE_LIMITS.listLength} items`);
  }
  const values: unknown[] = [];
  const json: JsonValue[] = [];
  for (const [index, item] of value.entries()) {
    const converted = convert(item, `${path}[${index}]`, state);
    // A list without one of its items would say something else than its source.
    if (!converted) return undefined;
    values.push(converted.value);
    json.push(converted.json);
  }
  return { value: values, json };
}

function refuse(state: Conversion, path: string, expected: string): undefined {
  state.problems.push(`${path} must be ${expected}`);
}

function scalar(
  expected: string,
  convert: (value: JsonValue) => unknown | undefined,
) {
  return (value: JsonValue, path: string, state: Conversion) => {
    state.values += 1;
    if (state.values > EVIDENCE_LIMITS.values) {
      return refuse(
        state,
        path,
        `within the ${EVIDENCE_LIMITS.values} values that a source may give`,
      );
    }
    const converted = convert(value);
    return converted === undefined
      ? refuse(state, path, expected)
      : { value: converted, json: value };
  };
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
  readonly #convert: (
    value: JsonValue,
    path: string,
    state: Conversion,
  ) => Converted | undefined;

  private constructor(name: string, fields: EvidenceFields) {
    this.shape = shapeOfFields(fields);
    this.#convert = this.#record(name, fields);
  }

  static create(name: string, fields: EvidenceFields): EvidenceType {
    return new EvidenceType(name, fields);
  }

  convert(json: JsonObject, name: string): ConvertedEvidence {
    const state: Conversion = { problems: [], values: 0 };
    const converted = this.#convert(json, name, state) ?? {
      value: {},
      json: {},
    };
    return {
      value: converted.value as object,
      json: converted.json as JsonObject,
      problems: state.problems,
    };
  }

  #record(name: string, fields: EvidenceFields) {
    // One class for each record type: CEL tells types apart by constructor.
    const constructor = class {
      constructor(values: [string, unknown][]) {
        for (const [key, value] of values) {
          Object.defineProperty(this, key, { value, enumerable: true });
        }
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
    return (json: JsonValue, path: string, state: Conversion) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        return refuse(state, path, 'an object');
      }
      const values: [string, unknown][] = [];
      const kept: JsonObject = {};
      for (const { key, convert } of members) {
        const member = Object.hasOwn(json, key) ? json[key] : undefined;
        if (member === undefined || member === null) continue;
        const converted = convert(member, `${path}.${key}`, state);
        if (!converted) continue;
        values.push([key, converted.value]);
        kept[key] = converted.json;
      }
      return { value: new constructor(values), json: kept };
    };
  }

  #fieldType(
    name: string,
    field: EvidenceFieldType,
  ): {
    cel: string;
    convert: (
      value: JsonValue,
      path: string,
      state: Conversion,
    ) => Converted | undefined;
  } {
    switch (field.type) {
      case 'map':
        return { cel: name, convert: this.#record(name, field.fields) };
      case 'list': {
        const items = this.#fieldType(name, field.items);
        return {
          cel: `list<${items.cel}>`,
          convert: (value, path, state) =>
            convertList(value, path, state, items.convert),
        };
      }
      case 'timestamp':
        return { cel: 'google.protobuf.Timestamp', convert: convertTimestamp };
      default:
        return { cel: field.type, convert: SCALARS[field.type] };
    }
  }
}
