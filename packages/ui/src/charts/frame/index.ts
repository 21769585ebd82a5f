export { ChartFrame } from './ChartFrame';
export { Legend } from './Legend';
export { ValueTable } from './ValueTable';
