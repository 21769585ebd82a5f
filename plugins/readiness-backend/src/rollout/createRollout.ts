import type {
  AuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import {
  DatabaseAcceptanceStore,
  DatabaseCampaignStore,
  DatabaseCentralOperationsStore,
  DatabaseInvestmentStore,
  DatabasePulseStore,
  DatabaseStageStore,
  DatabaseTeamFactsStore,
  type AcceptanceStore,
  type CampaignStore,
  type RemediationStore,
  type RollupStore,
  type StageStore,
} from '../database';
import { Callers } from '../service/Callers';
import type { ReadinessService } from '../service/ReadinessService';
import { AcceptanceRecords } from '../service/rollout/AcceptanceRecords';
import { AcceptanceRequests } from '../service/rollout/AcceptanceRequests';
import { AcceptanceRights } from '../service/rollout/AcceptanceRights';
import type { AcceptanceService } from '../service/rollout/AcceptanceService';
import { CampaignFigures } from '../service/rollout/campaigns/CampaignFigures';
import { CampaignRights } from '../service/rollout/campaigns/CampaignRights';
import type { CampaignService } from '../service/rollout/campaigns/CampaignService';
import { DefaultCampaignService } from '../service/rollout/campaigns/DefaultCampaignService';
import type { CentralOperationsService } from '../service/rollout/CentralOperationsService';
import { DefaultAcceptanceService } from '../service/rollout/DefaultAcceptanceService';
import { DefaultCentralOperationsService } from '../service/rollout/DefaultCentralOperationsService';
import { DefaultInvestmentService } from '../service/rollout/DefaultInvestmentService';
import { DefaultPulseService } from '../service/rollout/DefaultPulseService';
import { DefaultStageRequestService } from '../service/rollout/DefaultStageRequestService';
import { DefaultStageService } from '../service/rollout/DefaultStageService';
import { Mandate } from '../service/rollout/Mandate';
import { DefaultRemediationService } from '../service/rollout/remediation/DefaultRemediationService';
import type { RemediationService } from '../service/rollout/remediation/RemediationService';
import { StageHistory } from '../service/rollout/StageHistory';
import { StageRights } from '../service/rollout/StageRights';
import type {
  StageRequestService,
  StageService,
} from '../service/rollout/StageService';
import { StageTexts } from '../service/rollout/StageTexts';
import { SubjectDirectory } from '../service/rollout/SubjectDirectory';
import { TeamDirectory } from '../service/rollout/TeamDirectory';
import type {
  InvestmentService,
  PulseService,
} from '../service/rollout/TeamPlanService';
import { TeamJudge } from '../service/rollout/TeamJudge';
import type { Visibility } from '../service/Visibility';
import type { VisibleEntities } from '../service/VisibleEntities';
import type { RollupScope } from '../service/rollups/RollupScope';
import type { StandardRegistry } from '../standards/StandardRegistry';
import type { RolloutConfig } from './config/readRolloutConfig';

/** What the rollout answers and does. */
export type Rollout = {
  stages: StageService;
  stageHistory: StageHistory;
  centralOperations: CentralOperationsService;
  stageRequests: StageRequestService;
  acceptances: AcceptanceService;
  campaigns: CampaignService;
  remediation: RemediationService;
  investments: InvestmentService;
  pulse: PulseService;
  /** For those who tell people whose turn it is. */
  parts: RolloutParts;
};

export type RolloutParts = {
  stages: StageStore;
  acceptances: AcceptanceStore;
  campaigns: CampaignStore;
  figures: CampaignFigures;
  teams: TeamDirectory;
  subjects: SubjectDirectory;
  judge: TeamJudge;
  texts: StageTexts;
};

/** Puts the parts of the rollout together; a part of plugin.ts for its length. */
export function createRollout(options: {
  config: RolloutConfig;
  knex: Knex;
  auth: AuthService;
  catalog: CatalogService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  registry: StandardRegistry;
  readiness: Pick<ReadinessService, 'getScorecard'>;
  visible: VisibleEntities;
  scope: RollupScope;
  rollups: RollupStore;
  visibility: Visibility;
  remediation: { store: RemediationStore; changed: (refs: string[]) => void };
  clock: () => Date;
}): Rollout {
  const { config, knex, catalog, registry, readiness, visible, clock } =
    options;
  const { stages, graceDays, reviewAfterDays } = config;
  const callers = Callers.create(options);
  const mandate = Mandate.create(config.mandateGroups);
  const acceptanceStore = DatabaseAcceptanceStore.create(knex);
  const stageStore = DatabaseStageStore.create(knex);
  const teams = TeamDirectory.create(catalog);
  const texts = new StageTexts(stages);
  const subjects = SubjectDirectory.create(options);
  const campaigns = DatabaseCampaignStore.create(knex);
  const figures = CampaignFigures.create({
    ...options,
    store: options.rollups,
  });
  const history = StageHistory.create({
    stages,
    store: stageStore,
    teams,
    callers,
    texts,
  });
  const shared = {
    stages,
    store: stageStore,
    teams,
    judge: TeamJudge.create({
      stages,
      facts: DatabaseTeamFactsStore.create(knex),
      accepted: {
        among: services => acceptanceStore.getAccepted(services),
      },
      registry,
      graceDays,
      clock,
    }),
    rights: StageRights.create({ callers, mandate }),
    texts,
    history,
    visible,
    clock,
  };
  const rights = AcceptanceRights.create({ callers, mandate });
  const acceptance = { store: acceptanceStore, rights, visible, clock };
  return {
    stages: DefaultStageService.create(shared),
    stageHistory: history,
    centralOperations: DefaultCentralOperationsService.create({
      ...shared,
      store: DatabaseCentralOperationsStore.create(knex),
      scope: options.scope,
      rules: config.centralOperations,
    }),
    stageRequests: DefaultStageRequestService.create(shared),
    investments: DefaultInvestmentService.create({
      ...shared,
      investments: DatabaseInvestmentStore.create(knex),
    }),
    parts: {
      stages: stageStore,
      acceptances: acceptanceStore,
      campaigns,
      figures,
      teams,
      subjects,
      judge: shared.judge,
      texts,
    },
    pulse: DefaultPulseService.create({
      ...shared,
      pulse: DatabasePulseStore.create(knex),
      callers,
    }),
    campaigns: DefaultCampaignService.create({
      ...options,
      store: campaigns,
      figures,
      rights: CampaignRights.create({ callers, mandate }),
    }),
    remediation: DefaultRemediationService.create({
      ...options,
      ...options.remediation,
      teams,
      rights: shared.rights,
      callers,
    }),
    acceptances: DefaultAcceptanceService.create({
      ...acceptance,
      records: AcceptanceRecords.create({
        ...acceptance,
        subjects,
        reviewAfterDays,
      }),
      requests: AcceptanceRequests.create({
        ...acceptance,
        readiness,
        needed: config.approvals,
      }),
    }),
  };
}
