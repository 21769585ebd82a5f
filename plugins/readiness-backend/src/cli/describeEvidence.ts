import type { EvidenceDeclaration } from '@operations-in-teams/plugin-readiness-node';
import { flattenFields } from '../domain/expressions';

/** Every field of every source, in Markdown. */
export function describeEvidence(evidence: EvidenceDeclaration[]): string {
  return evidence.map(describeSource).join('\n\n');
}

function describeSource({ id, title, fields }: EvidenceDeclaration): string {
  const lines = flattenFields(fields, id).map(
    ({ path, type, description, unit }) =>
      `- \`${path}\` (${type.includes('<') ? `\`${type}\`` : type}${
        unit ? `, ${unit}` : ''
      })${description ? `: ${description}` : ''}`,
  );
  return [`## ${title}: \`${id}\``, '', ...lines].join('\n');
}
