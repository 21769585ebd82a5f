export { GlanceCard } from './GlanceCard';
export { LevelLine } from './LevelLine';
export { OnCallLine } from './OnCallLine';
