export { RuleAttestation } from './RuleAttestation';
export { useAttestedValue } from './useAttestedValue';
