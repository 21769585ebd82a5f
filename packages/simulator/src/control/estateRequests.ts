import { z } from 'zod';

const permissionSet = z.string().min(1);

export const grantRequest = z.union([
  z.strictObject({ permissionSet, group: z.string().min(1) }),
  z.strictObject({ permissionSet, user: z.string().min(1) }),
]);

export const contactType = z.enum(['OPERATIONS', 'SECURITY', 'BILLING']);

export const contactRequest = z.strictObject({
  name: z.string().min(1).max(64),
  title: z.string().min(1).max(50),
  emailAddress: z.string().min(3).max(254),
  phoneNumber: z.string().min(1).max(25),
});

export const quota = z.enum([
  'organizations',
  'identityCenter',
  'account',
  'config',
]);

export const limitRequest = z.strictObject({
  /** Null lifts the limit. */
  requestsPerSecond: z.number().positive().nullable(),
});
