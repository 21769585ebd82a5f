export { PartsCard } from './PartsCard';
