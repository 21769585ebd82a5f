import { TestDatabases } from '@backstage/backend-test-utils';
import { createMirror } from '../__testUtils__/createMirror';
import { FakePagerDuty, type Fault } from '../__testUtils__/FakePagerDuty';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('secrets', () => {
  it('reach no log and no answer, though everything echoes them', async () => {
    const pagerDuty = await FakePagerDuty.start();
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: {
          accounts: [
            { id: 'a', apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
            {
              id: 'b',
              apiBaseUrl: pagerDuty.url,
              oauth: {
                clientId: 'fake-client',
                clientSecret: 'fake-secret',
                subDomain: 'acme',
                identityUrl: `${pagerDuty.url}/oauth/token`,
              },
            },
          ],
        },
      },
    });
    const echo =
      (status: number, wrap = (text: string): unknown => text) =>
      ({
        authorization = '',
        body,
      }: {
        authorization?: string;
        body: string;
      }): Fault => {
        const text = `${authorization} ${body} fake-access`;
        return {
          status,
          headers: { 'x-echo': text, location: `/${encodeURI(text)}` },
          body: wrap(text),
        };
      };
    const faults = [
      ...[301, 400, 401, 402, 403, 404, 409, 418, 429, 500, 503].map(status =>
        echo(status, message => ({ error: { message, errors: [message] } })),
      ),
      echo(200),
      echo(200, text => ({ [text]: text, services: text, more: text })),
      echo(200, text => ({
        access_token: `${text}\nx`,
        services: [{ id: text }, text],
        more: false,
      })),
    ];
    for (const fault of [...faults, () => 'cut' as const]) {
      // What only the API answers so, and what the OAuth server does as well.
      for (const everywhere of [true, false]) {
        pagerDuty.fault = request =>
          everywhere || request.path !== '/oauth/token'
            ? fault(request)
            : undefined;
        await mirror.task.run();
        await mirror.schedulesTask.run();
        await mirror.historyTask.run();
      }
    }
    await pagerDuty.stop();
    const { error, warn, info, debug } = mirror.logger;
    const told = JSON.stringify([
      ...[error, warn, info, debug].map(({ mock }) => mock.calls),
      await mirror.service.getSources(),
      await mirror.schedules.listFeeds(['a', 'b']),
    ]);
    expect(warn).toHaveBeenCalled();
    expect(told).not.toMatch(/fake-/);
  });
});
