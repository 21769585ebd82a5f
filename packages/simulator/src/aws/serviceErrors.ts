import type { FaultErrors } from '../faults/befall';
import { AwsApiError, errorOfStatus } from './errors';

export const notFound = (message: string) =>
  new AwsApiError('ResourceNotFoundException', message);

export const invalid = (message: string) =>
  new AwsApiError('ValidationException', message);

/** As Identity Center, its identity store and AWS Config word them. */
export const jsonServiceErrors: FaultErrors = {
  rateLimit: () => new AwsApiError('ThrottlingException', 'Rate exceeded'),
  accessDenied: () =>
    new AwsApiError(
      'AccessDeniedException',
      'You do not have sufficient access to perform this action.',
    ),
  status: status => {
    if (status === 403) return jsonServiceErrors.accessDenied();
    if (status >= 500) {
      return new AwsApiError(
        'InternalServerException',
        'The request processing has failed because of an unknown error, exception, or failure with an internal server.',
        { status },
      );
    }
    return errorOfStatus(status);
  },
};

/** As the Account API words them, with the statuses of REST. */
export const accountErrors: FaultErrors = {
  rateLimit: () =>
    new AwsApiError('TooManyRequestsException', 'Too Many Requests', {
      status: 429,
    }),
  accessDenied: () =>
    new AwsApiError(
      'AccessDeniedException',
      'User is not authorized to perform: account:GetAlternateContact',
      { status: 403 },
    ),
  status: status =>
    status === 403
      ? accountErrors.accessDenied()
      : jsonServiceErrors.status(status),
};
