import { createRouteRef } from '@backstage/core-plugin-api';

/** The on-call page of the company. */
export const rootRouteRef = createRouteRef({ id: 'on-call' });
