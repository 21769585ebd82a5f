export { AccountsCard } from './AccountsCard';
