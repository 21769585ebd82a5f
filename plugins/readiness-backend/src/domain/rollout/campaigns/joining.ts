import {
  isAnnounced,
  type CampaignRule,
} from '@operations-in-teams/plugin-readiness-common';
import type { CompiledStandard } from '../../standards';

/** How the rules of a campaign stand in a standard; absent where none is in force. */
export function campaignRules(
  rules: readonly string[],
  standard: CompiledStandard | undefined,
  now: Date,
): CampaignRule[] {
  return rules.map(id => {
    const rule = standard?.rules.find(item => item.id === id);
    if (!rule) return { rule: id, state: 'missing' };
    const { title, effectiveFrom } = rule;
    return {
      rule: id,
      title,
      state: isAnnounced(rule, now) ? 'announced' : 'inForce',
      ...(effectiveFrom && { effectiveFrom }),
    };
  });
}

/**
 * What a company has to merge into its standard for the rules of a campaign to
 * count from a day on, and whether they do, or will, without it.
 */
export function joining(
  rules: readonly CampaignRule[],
  effectiveFrom: string,
): { inForce: boolean; fragment: string } {
  const left = rules.filter(
    rule =>
      rule.state === 'missing' ||
      (rule.state === 'announced' &&
        (rule.effectiveFrom ?? '') > effectiveFrom),
  );
  return {
    inForce: left.length === 0,
    fragment:
      left.length === 0
        ? ''
        : ['rules:', ...left.flatMap(rule => lines(rule, effectiveFrom))].join(
            '\n',
          ),
  };
}

function lines({ rule, title, state }: CampaignRule, effectiveFrom: string) {
  return [
    ...(state === 'missing'
      ? [`  # The standard in force has no rule ${rule}; put it back with`]
      : []),
    `  - id: ${rule}${title === undefined ? '' : ` # ${oneLine(title)}`}`,
    `    effectiveFrom: ${effectiveFrom}`,
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
