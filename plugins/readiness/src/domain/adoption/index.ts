export * from './headlines';
export * from './heatRows';
export * from './nights';
export * from './topics';
