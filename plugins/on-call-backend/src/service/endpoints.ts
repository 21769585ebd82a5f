import type { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type {
  CoveragePage,
  EntityPath,
  Health,
  HealthScope,
  Incident,
  InterruptionClass,
  MirroredPerson,
  NowRow,
  OnCallFacts,
  OnCallService,
  OnCallStatus,
  PageInfo,
  PageQuery,
  Schedule,
  SourceState,
  WindowQuery,
} from '@operations-in-teams/plugin-on-call-common';
import type { PayEndpointMap } from './payEndpoints';

type OnCallEndpointMap = {
  '#get|/sources': { response: { items: SourceState[] } };
  '#get|/services': {
    query: PageQuery;
    response: { items: OnCallService[]; pageInfo: PageInfo };
  };
  '#get|/status/{kind}/{namespace}/{name}': {
    path: EntityPath;
    response: OnCallStatus;
  };
  '#post|/status/query': {
    body: { entityRefs: string[] };
    response: { items: OnCallStatus[] };
  };
  '#get|/now': {
    query: PageQuery & { search?: string; team?: string };
    response: {
      asOf: string;
      items: NowRow[];
      pageInfo: PageInfo;
      sources: SourceState[];
    };
  };
  '#get|/coverage': {
    query: PageQuery & WindowQuery & { team?: string };
    response: CoveragePage;
  };
  '#get|/coverage/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: WindowQuery;
    response: CoveragePage;
  };
  '#get|/health': {
    query: HealthScope & { groupBy?: 'team' | 'service' };
    response: Health;
  };
  '#get|/incidents': {
    query: PageQuery &
      HealthScope & { class?: InterruptionClass; title?: string };
    response: {
      items: Incident[];
      pageInfo: PageInfo;
      sources: SourceState[];
    };
  };
  '#get|/schedules': {
    query: PageQuery;
    response: { items: Schedule[]; pageInfo: PageInfo };
  };
  '#get|/people': {
    query: PageQuery & { matched?: boolean };
    response: { items: MirroredPerson[]; pageInfo: PageInfo };
  };
  '#post|/facts/query': {
    body: { entityRefs: string[] };
    response: { items: OnCallFacts[] };
  };
};

type AllEndpoints = OnCallEndpointMap & PayEndpointMap;

/** The types of openapi.yaml's operations, by method and path. */
export type EndpointMap = { [K in keyof AllEndpoints]: AllEndpoints[K] };

export type Router = ReturnType<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>
>;
