export { Choice } from './Choice';
export { ChoiceOrAll } from './ChoiceOrAll';
