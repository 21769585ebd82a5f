const READING = /^(batchget|describe|get|list|lookup|search|view)/;

/**
 * Whether an inline policy allows more than reading; undefined where it cannot
 * be told. What a policy denies takes nothing away here: that would need to be
 * weighed against every resource and condition.
 */
export function inlinePolicyWrites(text: string): boolean | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(policy)) {
    return undefined;
  }
  const statements = [policy.Statement ?? []].flat();
  let isKnown = true;
  for (const statement of statements) {
    if (!isRecord(statement)) {
      isKnown = false;
    } else if (statement.Effect === 'Allow') {
      const actions = [statement.Action ?? []].flat();
      if (statement.NotAction !== undefined || !actions.every(isReading)) {
        return true;
      }
    }
  }
  return isKnown ? false : undefined;
}

function isReading(action: unknown): boolean {
  return (
    typeof action === 'string' &&
    READING.test(action.toLowerCase().split(':')[1] ?? '')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
