export * from './serviceView';
