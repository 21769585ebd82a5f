/**
 * An answer is for its caller alone, who may keep it and ask whether it still
 * holds: express answers 304 where its ETag is the same.
 */
export function own<
  R extends { setHeader(name: string, value: string): unknown },
>(response: R): R {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('Vary', 'Authorization, Cookie');
  return response;
}
