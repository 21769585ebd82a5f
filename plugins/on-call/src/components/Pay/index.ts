export { PayContent } from './PayContent';
