import { translateAwsError } from './errors';

const context = {
  service: 'organizations',
  operation: 'ListTagsForResource',
  accountId: '222222222222',
};

function awsError(fields: Record<string, unknown>) {
  return Object.assign(new Error('x-amz-security-token:SECRET'), fields);
}

describe('translateAwsError', () => {
  it.each([
    [
      { name: 'AccessDeniedException' },
      'NotAllowedError',
      'Allow the action organizations:ListTagsForResource',
    ],
    [
      { name: 'AWSOrganizationsNotInUseException' },
      'NotFoundError',
      'belongs to an organisation',
    ],
    [
      { name: 'SignatureDoesNotMatch' },
      'AuthenticationError',
      'Check aws.mainAccount and aws.accounts',
    ],
    [
      { name: 'CredentialsProviderError' },
      'AuthenticationError',
      'Check aws.mainAccount',
    ],
    [
      { name: 'TooManyRequestsException' },
      'ServiceUnavailableError',
      'Lower rateLimit.requestsPerSecond',
    ],
    [{ name: 'TargetNotFoundException' }, 'NotFoundError', 'moved or removed'],
    [{ name: 'InvalidInputException' }, 'InputError', 'starts anew'],
    [
      { name: 'Error', code: 'ECONNREFUSED' },
      'ServiceUnavailableError',
      'ECONNREFUSED',
    ],
    [{ name: 'SyntaxError' }, 'ServiceUnavailableError', 'SyntaxError'],
    [
      { name: 'odd <name> with \n SECRET' },
      'ServiceUnavailableError',
      'unknown error',
    ],
  ])('%j becomes %s', (fields, name, advice) => {
    const translated = translateAwsError(awsError(fields), context);

    expect(translated.name).toBe(name);
    expect(translated.message).toContain(advice);
    expect(translated.message).toContain('ListTagsForResource');
    expect(translated.message).toContain('account 222222222222');
    expect(`${translated.stack}${JSON.stringify(translated)}`).not.toContain(
      'SECRET',
    );
    expect(translated).not.toHaveProperty('cause.message');
  });

  it('says how to let the role be assumed, and how to configure it', () => {
    const sts = { service: 'sts', operation: 'AssumeRole' };
    expect(
      translateAwsError(awsError({ name: 'AccessDenied' }), sts).message,
    ).toContain('trust policy');
    expect(
      translateAwsError(
        new Error('There is no AWS integration that matches 1. Please …'),
        sts,
      ).message,
    ).toContain('Add the account to aws.accounts');
  });

  it('leaves what is translated already, and an abort, as it is', () => {
    const translated = translateAwsError(awsError({ name: 'X' }), context);
    expect(translateAwsError(translated, context)).toBe(translated);
    const abort = awsError({ name: 'AbortError' });
    expect(translateAwsError(abort, context)).toBe(abort);
    expect(translateAwsError('?', context).message).toContain('unknown error');
  });
});
