export { AcceptanceCard } from './AcceptanceCard';
export { AcceptancesContent } from './AcceptancesContent';
export { AcceptanceTable } from './AcceptanceTable';
