export {
  LOAD_WINDOW,
  rotationFactsAt,
  type RotationInput,
} from './rotationFacts';
export { testPageFactsAt } from './testPageFacts';
