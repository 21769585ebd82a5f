export { Mark, type Tone } from './Mark';
export { readableColour } from './readableColour';
export { StatusMark } from './StatusMark';
