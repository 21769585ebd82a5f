export { FindingLines } from './FindingLines';
