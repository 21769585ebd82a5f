/**
 * What the frontend plugins draw with.
 *
 * @packageDocumentation
 */
export { VisuallyHidden } from './components/VisuallyHidden';
