import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerAlternateContact } from './answerAccount';
import { answerConfig } from './answerConfig';
import { answerIdentityCenter } from './answerIdentityCenter';
import { answerOrganizations } from './answerOrganizations';
import { answerAssumeRole, answerCallerIdentity } from './answerSts';
import { FakeError } from './FakeError';
import type {
  FakeAccount,
  FakeFault,
  FakeIdentityCenter,
  FakeRequest,
  FakeResource,
  FakeUnit,
} from './types';

/**
 * A small AWS Organizations, IAM Identity Center, identity store, Account
 * Management, Config and STS on loopback that speak the wire protocols of the
 * real ones. The AWS SDK finds it through `AWS_ENDPOINT_URL`.
 * @public
 */
export class FakeAws {
  organizationId = 'o-example1';
  managementAccountId = '111111111111';
  accounts: FakeAccount[] = [];
  units: FakeUnit[] = [];
  identityCenter: FakeIdentityCenter = {
    instances: [],
    permissionSets: [],
    assignments: [],
    groups: [],
    users: [],
  };
  /** Types of alternate contacts by account id. */
  contacts: Record<string, string[]> = {};
  /** The account in which requests to Account Management are signed. */
  callerAccountId = '111111111111';
  /** What the aggregator `organization` of AWS Config holds. */
  resources: FakeResource[] = [];
  faults: FakeFault[] = [];
  /** Puts an empty page with a token before each page. */
  emptyPages = false;
  /** Sends the first account of a page again on the next page. */
  duplicates = false;
  pageSize = 20;
  /** When the credentials that AssumeRole gives expire. */
  credentialsExpireAt = () => new Date(Date.now() + 60 * 60_000);
  readonly requests: FakeRequest[] = [];
  readonly #server: Server;

  static async start(): Promise<FakeAws> {
    const fake = new FakeAws();
    await new Promise<void>(resolve => {
      fake.#server.listen(0, '127.0.0.1', resolve);
    });
    return fake;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  count(operation: string): number {
    return this.requests.filter(request => request.operation === operation)
      .length;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request);
    const target = request.headers['x-amz-target'];
    const isRest = request.url === '/getAlternateContact';
    if (typeof target !== 'string' && !isRest) {
      this.#handleSts(new URLSearchParams(body), response);
      return;
    }
    const [service, operation] =
      typeof target === 'string'
        ? target.split('.')
        : ['Account', 'GetAlternateContact'];
    const input = JSON.parse(body) as Record<string, unknown>;
    this.requests.push({ operation, input });
    const fault = this.#faultOf(operation, input);
    if (fault === 'cut') {
      response.writeHead(200, {
        'content-type': 'application/x-amz-json-1.1',
        'content-length': 1000,
      });
      response.write('{"Accounts":[');
      setImmediate(() => response.destroy());
      return;
    }
    try {
      if (fault) {
        throw new FakeError(fault.type, fault.message, fault.status);
      }
      send(response, 200, this.#answer(service, operation, input));
    } catch (error) {
      if (!(error instanceof FakeError)) {
        throw error;
      }
      response.setHeader('x-amzn-errortype', error.type);
      send(response, error.status, {
        __type: error.type,
        Message: error.message,
      });
    }
  }

  #answer(service: string, operation: string, input: Record<string, unknown>) {
    switch (service) {
      case 'AWSOrganizationsV20161128':
        return answerOrganizations(this, operation, input);
      case 'SWBExternalService':
      case 'AWSIdentityStore':
        return answerIdentityCenter(this, operation, input);
      case 'StarlingDoveService':
        return answerConfig(this, operation, input);
      case 'Account':
        return answerAlternateContact(this, input);
      default:
        throw new FakeError('UnknownOperationException');
    }
  }

  #handleSts(input: URLSearchParams, response: ServerResponse) {
    const operation = input.get('Action') ?? '';
    this.requests.push({ operation, input: Object.fromEntries(input) });
    const fault = this.#faultOf(operation, {});
    response.setHeader('content-type', 'text/xml');
    if (fault === 'cut') {
      response.destroy();
    } else if (fault) {
      response.statusCode = fault.status;
      response.end(
        `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${fault.type}</Code><Message>${fault.message}</Message></Error></ErrorResponse>`,
      );
    } else if (operation === 'AssumeRole') {
      response.end(answerAssumeRole(input, this.credentialsExpireAt()));
    } else {
      response.end(answerCallerIdentity(this.managementAccountId));
    }
  }

  #faultOf(operation: string, input: Record<string, unknown>) {
    const count = this.count(operation);
    return this.faults.find(
      fault =>
        fault.operation === operation && (fault.when?.(count, input) ?? true),
    )?.kind;
  }
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
}
