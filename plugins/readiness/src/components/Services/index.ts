export { ServicesContent } from './ServicesContent';
export { useServiceColumns } from './useServiceColumns';
