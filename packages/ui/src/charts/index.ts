/**
 * Charts, and the tables that say the same.
 *
 * @packageDocumentation
 */
export {};
