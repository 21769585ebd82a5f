/**
 * What modules of the readiness plugin build on.
 *
 * @packageDocumentation
 */
export * from './EvidenceSource';
export * from './extensions';
