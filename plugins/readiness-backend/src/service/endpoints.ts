import type { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type { ReadinessPaths } from '@operations-in-teams/plugin-readiness-common';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

type Operation<
  Path extends keyof ReadinessPaths,
  Verb,
> = Verb extends keyof ReadinessPaths[Path]
  ? Exclude<ReadinessPaths[Path][Verb], undefined>
  : never;

type Key = {
  [Path in keyof ReadinessPaths]: {
    [Verb in Method]: [Operation<Path, Verb>] extends [never]
      ? never
      : `#${Verb}|${Path}`;
  }[Method];
}[keyof ReadinessPaths];

type Parameters<Of, In extends string> = Of extends { parameters: infer All }
  ? In extends keyof All
    ? Exclude<All[In], undefined>
    : never
  : never;

type Json<Of> = Of extends { content: { 'application/json': infer Content } }
  ? Content
  : never;

type Answers<Of> = Of extends { responses: infer All }
  ? Json<All[keyof All & (200 | 201 | 202)]>
  : never;

type SentBody<Of> = Of extends { requestBody?: infer Sent }
  ? Json<Exclude<Sent, undefined>>
  : never;

/** The types of openapi.yaml's operations, by method and path. */
export type EndpointMap = {
  [K in Key]: K extends `#${infer Verb}|${infer Path extends keyof ReadinessPaths}`
    ? {
        path: Parameters<Operation<Path, Verb>, 'path'>;
        query: Parameters<Operation<Path, Verb>, 'query'>;
        body: SentBody<Operation<Path, Verb>>;
        response: Answers<Operation<Path, Verb>>;
      }
    : never;
};

export type Router = ReturnType<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>
>;
