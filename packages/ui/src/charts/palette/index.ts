export { cssFill, type Fill, namedFill, orderedColours } from './fills';
export { fillUrl, Patterns } from './Patterns';
export { useFills } from './useFills';
