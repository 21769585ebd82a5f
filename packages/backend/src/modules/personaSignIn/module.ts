import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { createPersonaAuthenticator } from './authenticator';
import { readPersonas, refuseInProduction } from './config';

/**
 * Lets a visitor of the demo sign in as one of the personas of `demo.personas`.
 * Without that key there is no such sign-in; with it, a portal in production
 * mode does not start.
 */
export const authModulePersonaSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'persona-sign-in',
  register(env) {
    env.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        const personas = readPersonas(config);
        if (personas.length === 0) return;
        refuseInProduction(config, process.env.NODE_ENV);

        providers.registerProvider({
          providerId: 'persona',
          factory: createProxyAuthProviderFactory({
            authenticator: createPersonaAuthenticator(personas),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({
                entityRef: result.userEntityRef,
              }),
          }),
        });
      },
    });
  },
});
