export { IsolationCard } from './IsolationCard';
