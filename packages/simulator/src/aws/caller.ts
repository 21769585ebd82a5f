import type { IncomingHttpHeaders } from 'node:http';
import type { Company } from '../company/types';
import { AwsApiError } from './errors';

const SIGNATURE =
  /^AWS4-HMAC-SHA256 Credential=([\w-]{1,128})\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request,\s*SignedHeaders=[a-z0-9;-]+,\s*Signature=[0-9a-f]{64}$/;

const SESSION_PREFIX = 'ASIA';
const SESSION_SUFFIX = 'SIML';

export type Caller = {
  accountId: string;
  /** Whether it is a role's session rather than a long-lived key. */
  session: boolean;
};

/**
 * A session's key names its account, as AWS's do, so that a session outlives a
 * restart of the simulator.
 */
export function sessionKeyId(accountId: string): string {
  return `${SESSION_PREFIX}${accountId}${SESSION_SUFFIX}`;
}

/**
 * Who signed a request. The signature must have the form of Signature Version 4
 * and be meant for the service; its value is not verified. A long-lived key is
 * the management account's.
 */
export function callerOf(
  headers: IncomingHttpHeaders,
  service: string,
  company: Company,
): Caller {
  const { authorization } = headers;
  if (!authorization) {
    throw new AwsApiError(
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    );
  }
  const match = SIGNATURE.exec(authorization);
  if (!match) {
    throw new AwsApiError(
      'IncompleteSignatureException',
      'Authorization header is not a complete AWS Signature Version 4.',
    );
  }
  const [, keyId, , , scopedService] = match;
  if (scopedService !== service) {
    throw new AwsApiError(
      'InvalidSignatureException',
      `Credential should be scoped to correct service: '${service}'.`,
    );
  }
  if (!keyId.startsWith(SESSION_PREFIX)) {
    return { accountId: company.aws.managementAccountId, session: false };
  }
  const accountId = keyId.slice(SESSION_PREFIX.length, -SESSION_SUFFIX.length);
  const known = company.aws.accounts.some(({ id }) => id === accountId);
  if (!known || !headers['x-amz-security-token']) {
    throw new AwsApiError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
  return { accountId, session: true };
}
