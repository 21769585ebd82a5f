import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** NUL as JSON writes it, after whole pairs of backslashes only. */
const NUL_IN_JSON = /(?<!\\)(?:\\\\)*\\u0000/;

/** PostgreSQL keeps no text with NUL, and nobody means one. */
export const refuseNul: RequestHandler = (request, _response, next) => {
  const body = request.body ? JSON.stringify(request.body) : '';
  next(
    request.url.includes('%00') || NUL_IN_JSON.test(body)
      ? new InputError('The request holds a NUL character; leave it out.')
      : undefined,
  );
};
