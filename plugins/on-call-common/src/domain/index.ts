export * from './coverage';
export * from './duties';
export * from './intervals';
export * from './status';
