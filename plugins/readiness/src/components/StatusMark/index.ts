export { readableColour } from './readableColour';
export { StatusMark } from './StatusMark';
