import { minimatch } from 'minimatch';
import { type AccountTags, tagValues } from './tagValues';
import { toPlainText } from './text';

export type IsolationSource =
  | 'override'
  | 'account-tag'
  | 'organizational-unit'
  | 'account-name'
  | 'none';

export type IsolationRules = {
  tag: string;
  /** Level by lower-cased value of the tag. */
  values: Map<string, number>;
  /** Level by account id. */
  overrides: Map<string, number>;
  /** Level by glob over the path of organizational units; the first match wins. */
  organizationalUnits: Array<{ path: string; level: number }>;
  /** Level by the account's name; the first match wins. */
  names: Array<{ pattern: RegExp; level: number }>;
};

export type DeclaredIsolation = {
  level?: number;
  source: IsolationSource;
  /** What is declared but cannot be understood. */
  finding?: string;
};

/**
 * The isolation level that an account declares, and where it comes from. Who
 * can really reach the account is another fact, and not this one.
 */
export function declaredIsolation(
  account: {
    id: string;
    name?: string;
    tags: AccountTags;
    organizationalUnitPath?: string;
  },
  rules: IsolationRules,
): DeclaredIsolation {
  const override = rules.overrides.get(account.id);
  if (override !== undefined) {
    return { level: override, source: 'override' };
  }
  let finding: string | undefined;
  for (const { key, value } of tagValues(account.tags, [rules.tag])) {
    const level =
      rules.values.get(value.toLowerCase()) ??
      rules.values.get(withoutPrefix(value));
    if (level !== undefined) {
      return { level, source: 'account-tag' };
    }
    finding ??= `the tag ${toPlainText(key, 128)} is "${toPlainText(
      value,
      256,
    )}", which stands for no isolation level`;
  }
  const path = account.organizationalUnitPath;
  const unit = rules.organizationalUnits.find(
    rule => path !== undefined && matchesPath(path, rule.path),
  );
  if (unit) {
    return { level: unit.level, source: 'organizational-unit', finding };
  }
  const name = rules.names.find(
    rule => account.name !== undefined && rule.pattern.test(account.name),
  );
  return name
    ? { level: name.level, source: 'account-name', finding }
    : { source: 'none', finding };
}

/** `Level 2`, `L2` and `level-2` say the same as `2`. */
function withoutPrefix(value: string): string {
  return value.toLowerCase().replace(/^l(?:evel|vl)?[\s:_-]*/, '');
}

/** `Workloads/Prod/**` also stands for accounts right in `Workloads/Prod`. */
function matchesPath(path: string, glob: string): boolean {
  const options = { dot: true, nocomment: true, nonegate: true };
  return (
    minimatch(path, glob, options) ||
    (glob.endsWith('/**') && minimatch(path, glob.slice(0, -3), options))
  );
}
