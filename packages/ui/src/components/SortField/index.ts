export { type Order, SortField } from './SortField';
