export type * from './basics';
export type * from './corrections';
export type * from './figures';
export type * from './input';
export type * from './month';
export type * from './policy';
export type * from './problems';
