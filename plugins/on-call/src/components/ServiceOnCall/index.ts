export { ServiceOnCall } from './ServiceOnCall';
