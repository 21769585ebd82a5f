/**
 * What tests of pages need.
 *
 * @packageDocumentation
 */
export { expectAccessible } from './expectAccessible';
export { parseCsv } from './parseCsv';
export { setClock } from './setClock';
export { setWidth } from './setWidth';
