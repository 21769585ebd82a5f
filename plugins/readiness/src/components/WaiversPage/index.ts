export { WaiversContent } from './WaiversContent';
