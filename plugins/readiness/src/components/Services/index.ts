export {
  ServiceCount,
  ServiceDistance,
  ServiceName,
  ServiceOnCall,
} from './ServiceFacts';
export { ServicesContent } from './ServicesContent';
