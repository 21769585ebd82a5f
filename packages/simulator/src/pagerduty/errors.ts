/** A list of sentences, or in v3 of sentences by field. */
type ErrorDetails = string[] | Record<string, string[]>;

/** An error as PagerDuty's REST API words it. */
export class PagerDutyApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly details?: ErrorDetails;

  constructor(
    status: number,
    code: number,
    message: string,
    details?: ErrorDetails,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  toBody() {
    return {
      error: {
        message: this.message,
        code: this.code,
        ...(this.details && { errors: this.details }),
      },
    };
  }
}

const byStatus: Record<number, [number, string]> = {
  400: [2001, 'Invalid Input Provided'],
  401: [2006, 'Authentication failed'],
  402: [2014, 'Missing Account Ability'],
  403: [2010, 'Access Denied'],
  404: [2100, 'Not Found'],
  408: [2000, 'Request Timeout'],
  429: [2020, 'Rate Limit Exceeded'],
};

export function errorOfStatus(status: number): PagerDutyApiError {
  const [code, message] = byStatus[status] ?? [
    2000,
    'An internal error has occurred. PagerDuty team has been notified.',
  ];
  return new PagerDutyApiError(status, code, message);
}

export function invalidInput(...details: string[]): PagerDutyApiError {
  return new PagerDutyApiError(400, 2001, 'Invalid Input Provided', details);
}
