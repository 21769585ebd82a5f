import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createAwsRouter } from './aws/createAwsRouter';
import type { AccountStatusField } from './aws/organizations';
import { RequestLimits, type AwsRequestLimits } from './aws/RequestLimits';
import { writeCatalog } from './catalog/writeCatalog';
import { OffsetClock } from './Clock';
import { createCompany } from './company/createCompany';
import type { Company, CompanyOptions } from './company/types';
import { Control } from './control/Control';
import { createControlRouter } from './control/createControlRouter';
import { Authenticator, type OAuthClient } from './pagerduty/Authenticator';
import { createPagerDutyRouter } from './pagerduty/createPagerDutyRouter';
import { RateLimiter } from './pagerduty/RateLimiter';
import { createWorld } from './World';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** @public */
export type SimulatorOptions = {
  /** 0, the default, takes a free port. */
  port?: number;
  /** A loopback address, `127.0.0.1` by default. */
  host?: string;
  seed?: string;
  /** Stops the clock at a time; left out, it is now and moves. */
  now?: Date;
  scale?: CompanyOptions['scale'];
  /** Where to write the company's catalog YAML before the simulator answers. */
  catalogDirectory?: string;
  /** API key that PagerDuty accepts, `demo-pagerduty-token` by default. */
  pagerDutyToken?: string;
  /** OAuth client, `demo-client` and `demo-secret` by default. */
  pagerDutyOAuthClient?: OAuthClient;
  /** Requests a minute for a token, 960 by default. */
  pagerDutyRequestsPerMinute?: number;
  /** Before a webhook is sent again, 1,000 by default; doubles each time. */
  webhookRetryDelayMilliseconds?: number;
  /** Whether accounts have the new State, the retired Status or both. */
  awsAccountStatus?: AccountStatusField;
  /**
   * Requests a second by AWS service, unlimited by default. AWS gives Identity
   * Center and its identity store 20 together.
   */
  awsRequestsPerSecond?: AwsRequestLimits;
};

/** @public */
export type Simulator = {
  /** Base of everything: AWS here, PagerDuty under `/pagerduty`. */
  url: string;
  /** The company as it stands, changes included. */
  company: Company;
  control: Control;
  close(): Promise<void>;
};

/**
 * Starts the company behind its protocols on a loopback address.
 * @public
 */
export async function startSimulator(
  options: SimulatorOptions = {},
): Promise<Simulator> {
  const { host = '127.0.0.1', port = 0, seed = 'ljudbild' } = options;
  if (!LOOPBACK.includes(host)) {
    throw new Error(
      `The simulator listens on loopback only; use one of ${LOOPBACK.join(
        ', ',
      )} as host instead of ${host}.`,
    );
  }
  const realTime = () => Date.now();
  const clock = OffsetClock.create({ realTime, stopAt: options.now });
  const world = createWorld(
    createCompany({ seed, now: clock.now(), scale: options.scale }),
    clock,
    new RequestLimits({ realTime, limits: options.awsRequestsPerSecond }),
  );
  if (options.catalogDirectory !== undefined) {
    await writeCatalog(world.company, options.catalogDirectory);
  }
  const control = new Control(world, {
    webhookRetryDelayMilliseconds:
      options.webhookRetryDelayMilliseconds ?? 1_000,
    catalogDirectory: options.catalogDirectory,
  });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Clients correct their clocks by it, as the AWS SDK does.
  app.use((_request, response, next) => {
    response.setHeader('Date', clock.now().toUTCString());
    next();
  });
  app.use('/control', createControlRouter(control));
  app.use(
    '/pagerduty',
    createPagerDutyRouter({
      world,
      authenticator: new Authenticator({
        apiToken: options.pagerDutyToken ?? 'demo-pagerduty-token',
        client: options.pagerDutyOAuthClient ?? {
          id: 'demo-client',
          secret: 'demo-secret',
        },
        realTime,
      }),
      rateLimiter: new RateLimiter({
        limit: options.pagerDutyRequestsPerMinute ?? 960,
        realTime,
      }),
    }),
  );
  app.use(
    createAwsRouter({
      world,
      statusField: options.awsAccountStatus ?? 'state',
      realTime,
    }),
  );

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    get company() {
      return world.company;
    },
    control,
    close: async () => {
      await control.incidents.close();
      await new Promise<void>((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        // Requests that hang by intention would otherwise hold it open.
        server.closeAllConnections();
      });
    },
  };
}
