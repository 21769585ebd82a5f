import type { Rule } from '@operations-in-teams/plugin-readiness-common';

const SECONDS_OF_AN_HOUR = 3_600;

/**
 * A rule as it would stand in a standard, in YAML. Texts that may be edited are
 * blocks; JSON, of which YAML is a superset, is good for all else.
 */
export function ruleText(rule: Rule): string {
  const { appliesTo, parameters, overrides, message, maxAgeSeconds } = rule;
  const lines = [
    `id: ${rule.id}`,
    `title: ${JSON.stringify(rule.title)}`,
    `category: ${rule.category}`,
    `level: ${rule.level}`,
    appliesTo !== undefined && `appliesTo: ${JSON.stringify(appliesTo)}`,
    parameters && `parameters: ${JSON.stringify(parameters)}`,
    overrides?.length && `overrides: ${JSON.stringify(overrides)}`,
    block('check', rule.check),
    message !== undefined && block('message', message),
    maxAgeSeconds !== undefined &&
      `maxAge: { hours: ${maxAgeSeconds / SECONDS_OF_AN_HOUR} }`,
    rule.effectiveFrom && `effectiveFrom: ${rule.effectiveFrom}`,
    `why: ${JSON.stringify(rule.why)}`,
    `fix: ${JSON.stringify(rule.fix)}`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function block(name: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return `${name}: |-\n${lines.map(line => `  ${line}`).join('\n')}`;
}
