import { memoizeCredentials } from './memoizeCredentials';

const MINUTE = 60_000;

function setup(lifetime: number | undefined) {
  let now = 0;
  const supply = jest.fn(async () => ({
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    ...(lifetime === undefined ? {} : { expiration: new Date(now + lifetime) }),
  }));
  const credentials = memoizeCredentials(supply, {
    now: () => now,
    sleep: async () => undefined,
  });
  return {
    supply,
    credentials,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('memoizeCredentials', () => {
  it('asks once per expiry, five minutes early, also for calls at the same time', async () => {
    const { supply, credentials, pass } = setup(60 * MINUTE);

    await Promise.all(Array.from({ length: 50 }, () => credentials()));
    pass(54 * MINUTE);
    await credentials();
    expect(supply).toHaveBeenCalledTimes(1);

    pass(1 * MINUTE);
    await Promise.all(Array.from({ length: 50 }, () => credentials()));
    expect(supply).toHaveBeenCalledTimes(2);
  });

  it('uses credentials shorter than the margin for half their life', async () => {
    const { supply, credentials, pass } = setup(2 * MINUTE);

    await credentials();
    pass(0.9 * MINUTE);
    await credentials();
    expect(supply).toHaveBeenCalledTimes(1);
    pass(0.2 * MINUTE);
    await credentials();
    expect(supply).toHaveBeenCalledTimes(2);
  });

  it('keeps credentials that do not expire', async () => {
    const { supply, credentials, pass } = setup(undefined);

    await credentials();
    pass(10_000 * MINUTE);
    await credentials();
    expect(supply).toHaveBeenCalledTimes(1);
  });

  it('does not remember a failure', async () => {
    const { supply, credentials } = setup(60 * MINUTE);
    supply.mockRejectedValueOnce(new Error('away'));

    await expect(credentials()).rejects.toThrow('away');
    await expect(credentials()).resolves.toMatchObject({ accessKeyId: 'key' });
  });
});
