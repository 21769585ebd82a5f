export { WeeklyInterruptions } from './WeeklyInterruptions';
