import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import type { Persona } from './config';

/** Header in which the demo's sign-in page names the chosen persona. */
export const PERSONA_HEADER = 'x-demo-persona';

/** Accepts the personas given, and nobody else. */
export function createPersonaAuthenticator(personas: Persona[]) {
  return createProxyAuthenticator<void, Persona, undefined>({
    defaultProfileTransform: async () => ({ profile: {} }),
    initialize() {},
    async authenticate({ req }) {
      const chosen = req.header(PERSONA_HEADER);
      const persona = personas.find(p => p.userEntityRef === chosen);
      if (!persona) {
        throw new AuthenticationError(
          `The header ${PERSONA_HEADER} names nobody in demo.personas; choose a persona on the sign-in page`,
        );
      }
      return { result: persona };
    },
  });
}
