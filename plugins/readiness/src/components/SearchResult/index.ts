export { EntityResult } from './EntityResult';
