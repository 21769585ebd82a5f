export * from './coverage';
export * from './duties';
export * from './intervals';
export * from './status';
export * from './officeHours';
export * from './interruptions';
export * from './health';
export * from './pay';
