export { LevelCell, OnCallCell } from './GlanceCell';
