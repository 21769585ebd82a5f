import type { WaiverDebt } from '@operations-in-teams/plugin-readiness-common';
import type { ListedWaiver } from '../../database';
import type { CompiledStandard } from '../../domain/standards';
import { waiverDebt, waiverState } from '../../domain/waivers';

/** What is waived, with how much of it at which level. */
export function toDebt(
  waivers: ListedWaiver[],
  standards: readonly CompiledStandard[],
  now: Date,
): WaiverDebt {
  const { oldestRequestAt, oldestInEffectSince, ...counts } = waiverDebt(
    waivers,
    now,
  );
  const inEffect = waivers.filter(
    waiver => waiverState(waiver, now) === 'approved',
  );
  return {
    ...counts,
    ...(oldestRequestAt && { oldestRequestAt: oldestRequestAt.toISOString() }),
    ...(oldestInEffectSince && {
      oldestInEffectSince: oldestInEffectSince.toISOString(),
    }),
    byLevel: standards.flatMap(standard =>
      standard.levels.flatMap(level => {
        const rules = new Set(
          standard.rules
            .filter(rule => rule.level === level.id)
            .map(({ id }) => id),
        );
        const count = inEffect.filter(
          waiver =>
            waiver.standardId === standard.id && rules.has(waiver.ruleId),
        ).length;
        return count > 0
          ? [{ standardId: standard.id, level: level.id, count }]
          : [];
      }),
    ),
    asOf: now.toISOString(),
  };
}
