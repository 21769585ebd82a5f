import { CustomErrorBase } from '@backstage/errors';
import type { Problem } from '@operations-in-teams/plugin-on-call-common';

/**
 * Why PagerDuty could not be read. The message is safe to show: it holds
 * neither a secret nor any text that PagerDuty, or whoever answered, sent.
 */
export class PagerDutyError extends CustomErrorBase {
  name = 'PagerDutyError' as const;

  constructor(readonly code: Problem['code'], message: string) {
    super(message);
  }

  static from(error: unknown): PagerDutyError {
    return error instanceof PagerDutyError
      ? error
      : new PagerDutyError(
          'bad-answer',
          'PagerDuty could not be read for a reason that the backend log tells.',
        );
  }
}

/** PagerDuty knows the address, but not what was asked for there. */
export class RejectedRequestError extends PagerDutyError {
  constructor(target: string, readonly status: 400 | 404) {
    super(
      'bad-answer',
      status === 404
        ? `${target} answered 404: there is no such thing any more, or apiBaseUrl is not PagerDuty's.`
        : `${target} answered 400; check that apiBaseUrl is PagerDuty's.`,
    );
  }
}

/** A list is longer than PagerDuty pages; ask for less of it. */
export class ListTooLongError extends PagerDutyError {
  constructor(path: string) {
    super(
      'bad-answer',
      `GET ${path} has more than the 10,000 items that PagerDuty pages, so the list cannot be read whole.`,
    );
  }
}

/** The pages of a list do not fit together. */
export class InconsistentListError extends PagerDutyError {
  constructor(path: string, what: string) {
    super(
      'bad-answer',
      `GET ${path} answered a list whose pages do not fit together (${what}); it is asked again with the next pull.`,
    );
  }
}
