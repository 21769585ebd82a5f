import type {
  EntityPath,
  OnCallService,
  OnCallStatus,
  PageInfo,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';

/** The types of openapi.yaml's operations, by method and path. */
export type EndpointMap = {
  '#get|/sources': { response: { items: SourceState[] } };
  '#get|/services': {
    query: { limit?: number; cursor?: string };
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
};
