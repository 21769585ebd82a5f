import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To send evidence of the sources that are declared for it.
 * @public
 */
export const readinessEvidencePushPermission = createPermission({
  name: 'readiness.evidence.push',
  attributes: { action: 'update' },
});
