export { DutyLine } from './DutyLine';
export { EscalationLevels } from './EscalationLevels';
export { NextLine } from './NextLine';
export { NobodyLine } from './NobodyLine';
export { PersonName } from './PersonName';
