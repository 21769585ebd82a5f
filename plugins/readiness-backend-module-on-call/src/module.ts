import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { OnCallClient } from '@operations-in-teams/plugin-on-call-common';
import { readinessEvidenceExtensionPoint } from '@operations-in-teams/plugin-readiness-node';
import { OnCallEvidenceSource } from './evidence/OnCallEvidenceSource';

/**
 * Brings what the on-call plugin knows to the readiness plugin.
 * @public
 */
export const readinessModuleOnCall = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'on-call',
  register(env) {
    env.registerInit({
      deps: {
        evidence: readinessEvidenceExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ evidence, auth, discovery, events, logger }) {
        evidence.addEvidenceSource(
          OnCallEvidenceSource.create({
            auth,
            events,
            logger,
            onCall: new OnCallClient({ discoveryApi: discovery }),
          }),
        );
      },
    });
  },
});
