import type { components } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Title, levels, categories and rules of one version of a standard.
 * @public
 */
export type StandardDefinition = Schemas['StandardDefinition'];

/**
 * When a version of a standard was in force.
 * @public
 */
export type StandardVersionSummary = Schemas['StandardVersionSummary'];

/**
 * A version of a standard with its text, and what that says.
 * @public
 */
export type StandardVersion = Schemas['StandardVersion'];

/**
 * Other values of a rule's parameters for some entities.
 * @public
 */
export type ParameterOverride = Schemas['ParameterOverride'];

/**
 * A value that a rule measures one subject by, and where it comes from.
 * @public
 */
export type ParameterInForce = Schemas['ParameterInForce'];
