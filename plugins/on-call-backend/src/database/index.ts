export { DatabaseMirrorStore } from './DatabaseMirrorStore';
export type {
  MirrorStore,
  PartState,
  PartWrite,
  Refusal,
  ServiceLookup,
  ServicePosition,
} from './MirrorStore';
