export { AdoptionContent } from './AdoptionContent';
