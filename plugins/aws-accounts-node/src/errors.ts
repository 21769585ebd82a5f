import {
  AuthenticationError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';

/**
 * What was asked of AWS when an error came.
 * @public
 */
export type AwsErrorContext = {
  /** The prefix of the IAM action, such as `organizations`. */
  service: string;
  /** The operation, which is also the name of the IAM action. */
  operation: string;
  /** The account through which AWS is asked; the main account where left out. */
  accountId?: string;
};

const TRANSLATED = [
  AuthenticationError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
];

const BAD_CREDENTIALS = [
  'AuthFailure',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'SignatureDoesNotMatch',
  'TokenProviderError',
  'UnrecognizedClientException',
];

/** Who may be allowed to ask, by the prefix of the IAM action. */
const ALLOWED_BY: Record<string, string> = {
  sso: 'in the management account or the delegated administrator of IAM Identity Center; only the management account may read its own assignments',
  identitystore:
    'in the management account or the delegated administrator of IAM Identity Center',
  account:
    'in the management account or a delegated administrator of AWS Account Management, and turn on trusted access for it; only the management account may read its own contacts',
  config: 'in the account that holds the aggregator',
};
const ALLOWED_BY_ORGANIZATION =
  "in a delegated administrator account or through the organisation's delegation policy";

const THROTTLED = [
  'RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
];

/**
 * Turns an error of the AWS SDK into one of `@backstage/errors` that says what
 * is wrong, where, and what to do.
 *
 * @remarks
 * Only the code of the error is taken over, never its text or its cause: the
 * text of a signature error holds the signed headers, session token included.
 * @public
 */
export function translateAwsError(
  error: unknown,
  context: AwsErrorContext,
): Error {
  if (isError(error) && error.name === 'AbortError') {
    return error;
  }
  if (TRANSLATED.some(known => error instanceof known)) {
    return error as Error;
  }
  const { service, operation, accountId } = context;
  const code = codeOf(error);
  const where = accountId
    ? `with the credentials for account ${accountId}`
    : 'with the credentials of the main account';
  const asked = `AWS ${service} ${operation} ${where}`;

  if (code.startsWith('AccessDenied')) {
    return new NotAllowedError(
      service === 'sts'
        ? `${asked} was denied (${code}). Let the role's trust policy name whoever the portal runs as, allow that principal sts:AssumeRole, and check roleName and externalId under aws.accounts in the configuration`
        : `${asked} was denied (${code}). Allow the action ${service}:${operation} to the role that the portal assumes, ${
            ALLOWED_BY[service] ?? ALLOWED_BY_ORGANIZATION
          }`,
    );
  }
  if (code === 'AWSOrganizationsNotInUseException') {
    return new NotFoundError(
      `${asked} found no organisation (${code}). Point catalog.providers.awsOrganization at an account that belongs to an organisation`,
    );
  }
  if (BAD_CREDENTIALS.includes(code)) {
    return new AuthenticationError(
      `${asked} found no valid credentials (${code}). Check aws.mainAccount and aws.accounts in the configuration, the environment's credentials, and the clock of this machine`,
    );
  }
  if (code === 'NoMatchingIntegration') {
    return new InputError(
      `${asked} is not configured. Add the account to aws.accounts with a roleName, or set aws.accountDefaults.roleName`,
    );
  }
  if (THROTTLED.includes(code)) {
    return new ServiceUnavailableError(
      `${asked} was still throttled after all attempts (${code}). Lower rateLimit.requestsPerSecond, or wait: the limit is shared by everything in the organisation`,
    );
  }
  if (code === 'NoSuchConfigurationAggregatorException') {
    return new NotFoundError(
      `${asked} found no such aggregator (${code}). Check its name, account and region in the configuration`,
    );
  }
  if (code === 'InvalidExpressionException') {
    return new InputError(
      `${asked} refused the query (${code}). What it asks for stays unknown`,
    );
  }
  if (/NotFoundException$/.test(code)) {
    return new NotFoundError(
      `${asked} did not find what was asked for (${code}). It may have been moved or removed meanwhile; the next pull will tell`,
    );
  }
  if (code === 'InvalidInputException' || code === 'ValidationException') {
    return new InputError(
      `${asked} refused its input (${code}). A page token that grew too old is one reason; the next pull starts anew`,
    );
  }
  return new ServiceUnavailableError(
    `${asked} failed (${code}). Check that the endpoint can be reached from here, through the proxy if there is one; the next pull tries again`,
  );
}

function codeOf(error: unknown): string {
  if (!isError(error)) {
    return 'unknown error';
  }
  if (error.message.startsWith('There is no AWS integration that matches')) {
    return 'NoMatchingIntegration';
  }
  // Network errors carry what happened in `code`, those of AWS in `name`.
  const code = typeof error.code === 'string' ? error.code : error.name;
  return /^[\w.-]{1,80}$/.test(code) ? code : 'unknown error';
}
