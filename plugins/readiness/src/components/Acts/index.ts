export { ActForm } from './ActForm';
export { FormDay } from './FormDay';
export { FormText } from './FormText';
export { OpenedForm } from './OpenedForm';
