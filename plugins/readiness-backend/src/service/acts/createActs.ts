import type {
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { Knex } from 'knex';
import type { CatalogReader } from '../../catalog/CatalogReader';
import type { ReadinessConfig } from '../../config';
import {
  DatabaseActStore,
  DatabaseAttestationStore,
  DatabaseWaiverStore,
  type EvidenceStore,
} from '../../database';
import type { EvidenceEnvironment } from '../../domain/expressions';
import { ActEvaluation } from '../../evaluation/ActEvaluation';
import type { SubjectEvaluator } from '../../evaluation/SubjectEvaluator';
import type { EvidenceCollector } from '../../evidence/EvidenceCollector';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import { DefaultAttestationService } from '../attestations/DefaultAttestationService';
import { Callers } from '../Callers';
import { DefaultPushService } from '../push/DefaultPushService';
import type { VisibleEntities } from '../VisibleEntities';
import { createWaiverService } from '../waivers/createWaiverService';
import { ActCallers } from './ActCallers';
import { ScorecardActs } from './ScorecardActs';

/** Everything about what people do to subjects, put together. */
export function createActs(options: {
  permissions: PermissionsService;
  userInfo: UserInfoService;
  logger: LoggerService;
  knex: Knex;
  registry: StandardRegistry;
  catalog: CatalogReader;
  collector: EvidenceCollector;
  evaluator: SubjectEvaluator;
  environment: EvidenceEnvironment;
  evidence: EvidenceStore;
  sources: EvidenceSource[];
  visible: VisibleEntities;
  rules: ReadinessConfig['waivers'];
  clock: () => Date;
}) {
  const { knex, rules } = options;
  const callers = Callers.create(options);
  const store = DatabaseActStore.create(knex);
  const evaluation = ActEvaluation.create(options);
  const common = {
    ...options,
    evaluation,
    callers: ActCallers.create(callers),
    maximumMs: rules.maximumMs,
  };
  return {
    store,
    evaluation,
    scorecards: ScorecardActs.create({ ...common, store }),
    waivers: createWaiverService({
      ...common,
      store: DatabaseWaiverStore.create(knex),
    }),
    attestations: DefaultAttestationService.create({
      ...common,
      store: DatabaseAttestationStore.create(knex),
    }),
    push: DefaultPushService.create({ ...options, evaluation, callers }),
  };
}
