/** An error of an AWS service, before it is put into a protocol. */
export class AwsApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: Record<string, string>;

  constructor(
    code: string,
    message: string,
    options: { status?: number; fields?: Record<string, string> } = {},
  ) {
    super(message);
    this.code = code;
    this.status = options.status ?? 400;
    this.fields = options.fields ?? {};
  }
}

export const accessDenied = () =>
  new AwsApiError(
    'AccessDeniedException',
    "You don't have permissions to access this resource.",
  );

export const tooManyRequests = () =>
  new AwsApiError(
    'TooManyRequestsException',
    'AWS Organizations can’t complete your request because another request is already in progress. Try again later.',
    { fields: { Type: 'RATE_EXCEEDED' } },
  );

export const invalidInput = (reason: string, message: string) =>
  new AwsApiError('InvalidInputException', message, {
    fields: { Reason: reason },
  });

export function errorOfStatus(status: number): AwsApiError {
  switch (status) {
    case 401:
      return new AwsApiError(
        'UnrecognizedClientException',
        'The security token included in the request is invalid.',
      );
    case 402:
      return new AwsApiError(
        'OptInRequired',
        'The AWS access key ID needs a subscription for the service.',
        { status: 403 },
      );
    case 403:
      return accessDenied();
    case 500:
    case 502:
    case 503:
      return new AwsApiError(
        'ServiceException',
        'AWS Organizations can’t complete your request because of an internal service error. Try again later.',
        { status },
      );
    default:
      return new AwsApiError(
        'ValidationException',
        'The request is not valid.',
        { status },
      );
  }
}
