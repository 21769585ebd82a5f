import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOrganizations, FakeError } from './answerOrganizations';
import { answerAssumeRole, answerCallerIdentity } from './answerSts';
import type { FakeAccount, FakeFault, FakeRequest, FakeUnit } from './types';

/**
 * A small AWS Organizations and STS on loopback that speak the wire protocols
 * of the real ones. The AWS SDK finds it through `AWS_ENDPOINT_URL`.
 * @public
 */
export class FakeAws {
  organizationId = 'o-example1';
  managementAccountId = '111111111111';
  accounts: FakeAccount[] = [];
  units: FakeUnit[] = [];
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
    if (typeof target !== 'string') {
      this.#handleSts(new URLSearchParams(body), response);
      return;
    }
    const operation = target.split('.')[1];
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
      send(response, 200, answerOrganizations(this, operation, input));
    } catch (error) {
      if (!(error instanceof FakeError)) {
        throw error;
      }
      send(response, error.status, {
        __type: error.type,
        Message: error.message,
      });
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
