/** An error as AWS answers it. */
export class FakeError extends Error {
  constructor(readonly type: string, message = type, readonly status = 400) {
    super(message);
  }
}
