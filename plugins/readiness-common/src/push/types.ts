import type { components } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Evidence of one subject, as it is sent.
 * @public
 */
export type PushedItem = Schemas['PushedItem'];

/**
 * What became of an item that was sent.
 * @public
 */
export type PushResult = Schemas['PushResult'];

/**
 * What became of all items, in their order.
 * @public
 */
export type PushAnswer = Schemas['PushAnswer'];
