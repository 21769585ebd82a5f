import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError, NotAllowedError } from '@backstage/errors';

/** Somebody of the demo company that a visitor may sign in as. */
export type Persona = { userEntityRef: string };

/** Reads `demo.personas`; an empty list where the key is absent. */
export function readPersonas(config: Config): Persona[] {
  const personas = config.getOptionalConfigArray('demo.personas') ?? [];
  return personas.map(persona => {
    const ref = persona.getString('userEntityRef');
    try {
      return {
        userEntityRef: stringifyEntityRef(
          parseEntityRef(ref, { defaultKind: 'User' }),
        ),
      };
    } catch {
      throw new InputError(
        `demo.personas: '${ref}' is not an entity reference; write it like user:default/ida.berg`,
      );
    }
  });
}

/**
 * Anybody can sign in as a persona, so the sign-in must never exist where real
 * data is. Stops the start rather than leaving the provider out, so that the
 * mistake is seen.
 */
export function refuseInProduction(
  config: Config,
  nodeEnvironment: string | undefined,
) {
  const production =
    nodeEnvironment === 'production' ||
    config.getOptionalString('auth.environment') === 'production';
  if (!production) return;
  throw new NotAllowedError(
    'demo.personas is configured, but the portal runs in production mode, where anybody could sign in as anybody; remove demo.personas from the configuration',
  );
}
