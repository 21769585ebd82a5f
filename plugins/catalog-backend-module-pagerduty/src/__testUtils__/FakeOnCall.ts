import type {
  OnCallService,
  OnCallStatus,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';
import express from 'express';
import Router from 'express-promise-router';

/** Answers as the on-call plugin does, over HTTP. */
export class FakeOnCall {
  sources: SourceState[] = [{ account: 'default', state: 'ok' }];
  services: OnCallService[] = [];
  /** Services that entities lead to, by entity ref. */
  links: Record<string, OnCallService[]> = {};
  /** Changes what a request is answered with. */
  fault: ((path: string, answer: any) => unknown) | undefined;
  readonly requests: Array<{ path: string; authorization?: string }> = [];

  router() {
    const router = Router();
    router.use(express.json({ limit: '1mb' }));
    router.use((request, response) => {
      const { path } = request;
      const { authorization } = request.headers;
      this.requests.push({ path, authorization });
      const answer = this.#answer(path, request);
      response.json(this.fault ? this.fault(path, answer) : answer);
    });
    return router;
  }

  #answer(path: string, request: express.Request): unknown {
    switch (path) {
      case '/sources':
        return { items: this.sources };
      case '/services':
        return this.#page(
          Number(request.query.limit),
          Number(request.query.cursor ?? 0),
        );
      default:
        return {
          items: (request.body.entityRefs as string[]).map(ref =>
            this.#status(ref),
          ),
        };
    }
  }

  #page(limit: number, start: number) {
    const end = start + limit;
    return {
      items: this.services.slice(start, end),
      pageInfo: {
        totalItems: this.services.length,
        ...(end < this.services.length && { nextCursor: String(end) }),
      },
    };
  }

  #status(entityRef: string): OnCallStatus {
    const at = '2026-11-04T10:00:00Z';
    return {
      entityRef,
      asOf: at,
      services: (this.links[entityRef] ?? []).map(linked => ({
        service: linked,
        levels: [],
        collectedAt: at,
      })),
      findings: [],
      sources: this.sources,
    };
  }
}

export function service(
  id: string,
  overrides: Partial<OnCallService> = {},
): OnCallService {
  return {
    account: 'default',
    id,
    name: `Service ${id}`,
    status: 'active',
    ...overrides,
  };
}
