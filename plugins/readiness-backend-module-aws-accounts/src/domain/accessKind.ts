import type { PermissionSet } from '@operations-in-teams/plugin-aws-accounts-node';
import type { AccountAccessKind } from '@operations-in-teams/plugin-readiness-common';
import { inlinePolicyWrites } from './inlinePolicy';

/** Policies of AWS that only read, besides those named …ReadOnlyAccess. */
const READ_ONLY_POLICIES = new Set([
  'job-function/ViewOnlyAccess',
  'SecurityAudit',
  'AWSBillingReadOnlyAccess',
]);
const AWS_POLICY = /^arn:aws[\w-]*:iam::aws:policy\/(.+)$/;

/** What people can do with a permission set. */
export function accessKind(
  permissionSet: PermissionSet | undefined,
  rules: {
    breakGlassPermissionSets: ReadonlySet<string>;
    readOnlyPermissionSets: ReadonlySet<string>;
  },
): AccountAccessKind {
  if (!permissionSet) {
    return 'unknown';
  }
  const name = permissionSet.name.toLowerCase();
  if (rules.breakGlassPermissionSets.has(name)) {
    return 'breakGlass';
  }
  if (rules.readOnlyPermissionSets.has(name)) {
    return 'read';
  }
  const { managedPolicies, inlinePolicy, customerManagedPolicies } =
    permissionSet;
  const inline =
    inlinePolicy === undefined ? false : inlinePolicyWrites(inlinePolicy);
  if (inline === true || !managedPolicies.every(isReadOnly)) {
    return 'write';
  }
  // Policies that live in the accounts may allow anything.
  return inline === undefined || customerManagedPolicies.length > 0
    ? 'unknown'
    : 'read';
}

function isReadOnly(policyArn: string): boolean {
  const name = AWS_POLICY.exec(policyArn)?.[1];
  return (
    name !== undefined &&
    (READ_ONLY_POLICIES.has(name) || /ReadOnly(Access)?$/.test(name))
  );
}
