export { Printable } from './Printable';
export { PrintButton } from './PrintButton';
