export { saveCsv } from './saveCsv';
export { toCsv } from './toCsv';
