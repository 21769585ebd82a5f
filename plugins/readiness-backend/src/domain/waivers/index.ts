export * from './exempted';
export * from './types';
