import { type GroupIndex, toRef } from './GroupIndex';
import { type AccountTags, tagValues } from './tagValues';
import { toPlainText } from './text';

export type ReferenceRules = {
  ownerTags: string[];
  /** Entity ref of a Group by lower-cased alias. */
  ownerAliases: Map<string, string>;
  ownerFallback: string;
  systemTags: string[];
  componentTags: string[];
};

/** What the catalog was found to hold when it was asked. */
export type CatalogKnowledge = {
  groups: GroupIndex;
  /** Those of the systems and components asked for that exist. */
  existing: ReadonlySet<string>;
};

/** What the tags of an account say about other entities, verified. */
export type References = {
  owner?: string;
  ownerFinding?: string;
  system?: string;
  systemFinding?: string;
  components: string[];
  componentFinding?: string;
};

/** The systems and components that the tags of an account name. */
export function namedReferences(
  tags: AccountTags,
  rules: ReferenceRules,
): string[] {
  return [
    ...namedSystems(tags, rules).map(({ ref }) => ref),
    ...namedComponents(tags, rules).map(({ ref }) => ref),
  ].filter(ref => ref !== undefined);
}

/** Resolves the tags of an account against what the catalog holds. */
export function resolveReferences(
  tags: AccountTags,
  rules: ReferenceRules,
  catalog: CatalogKnowledge,
): References {
  return {
    ...resolveOwner(tags, rules, catalog.groups),
    ...resolveSystem(tags, rules, catalog.existing),
    ...resolveComponents(tags, rules, catalog.existing),
  };
}

/** What is said of an account for which the catalog could not yet be asked. */
export function unverifiedReferences(): References {
  return {
    ownerFinding:
      'the owner is not verified yet, because the catalog could not be asked',
    components: [],
  };
}

function resolveOwner(
  tags: AccountTags,
  rules: ReferenceRules,
  groups: GroupIndex,
): Pick<References, 'owner' | 'ownerFinding'> {
  if (tags === undefined) {
    return { ownerFinding: 'the tags of the account have not been read yet' };
  }
  let ownerFinding: string | undefined;
  for (const { key, value } of tagValues(tags, rules.ownerTags)) {
    const found = groups.find(value);
    const alias = rules.ownerAliases.get(value.toLowerCase());
    if (found.length === 1) {
      return { owner: found[0] };
    }
    if (found.length === 0 && alias && groups.has(alias)) {
      return { owner: alias };
    }
    const problem =
      found.length > 1
        ? `is the name of several Groups: ${found.join(', ')}`
        : 'is no Group in the catalog';
    ownerFinding ??= `${said(key, value)}, which ${
      alias && found.length === 0
        ? `stands for ${alias}, and that ${problem}`
        : problem
    }`;
  }
  return {
    ownerFinding:
      ownerFinding ?? `none of the tags ${rules.ownerTags.join(', ')} is set`,
  };
}

function resolveSystem(
  tags: AccountTags,
  rules: ReferenceRules,
  existing: ReadonlySet<string>,
): Pick<References, 'system' | 'systemFinding'> {
  let systemFinding: string | undefined;
  for (const { key, value, ref } of namedSystems(tags, rules)) {
    if (ref && existing.has(ref)) {
      return { system: ref };
    }
    systemFinding ??= `${said(key, value)}, which is no System in the catalog`;
  }
  return { systemFinding };
}

function resolveComponents(
  tags: AccountTags,
  rules: ReferenceRules,
  existing: ReadonlySet<string>,
): Pick<References, 'components' | 'componentFinding'> {
  const named = namedComponents(tags, rules);
  const exists = (ref: string | undefined) =>
    ref !== undefined && existing.has(ref);
  const missing = named.find(({ ref }) => !exists(ref));
  return {
    components: [
      ...new Set(named.flatMap(({ ref }) => (ref && exists(ref) ? ref : []))),
    ].sort(),
    componentFinding:
      missing &&
      `${said(
        missing.key,
        missing.value,
      )}, which is no Component or Resource in the catalog`,
  };
}

function namedSystems(tags: AccountTags, rules: ReferenceRules) {
  return [...tagValues(tags, rules.systemTags)].map(({ key, value }) => {
    const ref = toRef(value, 'system');
    return { key, value, ref: ref?.startsWith('system:') ? ref : undefined };
  });
}

/** AWS allows no comma in many tags, so spaces separate as well. */
function namedComponents(tags: AccountTags, rules: ReferenceRules) {
  return [...tagValues(tags, rules.componentTags)].flatMap(({ key, value }) =>
    value
      .split(/[\s,]+/)
      .filter(part => part !== '')
      .map(part => {
        const ref = toRef(part, 'component');
        return {
          key,
          value: part,
          ref: ref && /^(component|resource):/.test(ref) ? ref : undefined,
        };
      }),
  );
}

function said(key: string, value: string): string {
  return `the tag ${toPlainText(key, 128)} is "${toPlainText(value, 256)}"`;
}
