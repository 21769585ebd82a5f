export {
  type EntityGlance,
  type EntityGlanceApi,
  entityGlanceApiRef,
} from './EntityGlanceApi';
export { entityGlanceApiFactory } from './entityGlanceApiFactory';
