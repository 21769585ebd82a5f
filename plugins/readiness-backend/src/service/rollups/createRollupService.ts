import { getAdoption } from './getAdoption';
import { getChanges } from './getChanges';
import { getFacets } from './getFacets';
import { getImprovements } from './getImprovements';
import { getMatrix } from './getMatrix';
import { getOverview } from './getOverview';
import { getFailingRules, getRule, getRuleSubjects } from './getRules';
import {
  exportScorecards,
  getScorecards,
  queryScorecards,
} from './getScorecards';
import { getTrends } from './getTrends';
import { getWaiverDebt, getWaiverDebtGroups } from './getWaiverDebt';
import type { RollupOptions } from './RollupOptions';
import type { RollupService } from './RollupService';

/** Binds each roll-up, in a file of its own, to what all are made from. */
export function createRollupService(options: RollupOptions): RollupService {
  return {
    getScorecards: (...of) => getScorecards(options, ...of),
    queryScorecards: (...of) => queryScorecards(options, ...of),
    exportScorecards: (...of) => exportScorecards(options, ...of),
    getFacets: (...of) => getFacets(options, ...of),
    getMatrix: (...of) => getMatrix(options, ...of),
    getAdoption: (...of) => getAdoption(options, ...of),
    getTrends: (...of) => getTrends(options, ...of),
    getImprovements: (...of) => getImprovements(options, ...of),
    getOverview: (...of) => getOverview(options, ...of),
    getChanges: (...of) => getChanges(options, ...of),
    getWaiverDebt: (...of) => getWaiverDebt(options, ...of),
    getWaiverDebtGroups: (...of) => getWaiverDebtGroups(options, ...of),
    getFailingRules: (...of) => getFailingRules(options, ...of),
    getRule: (...of) => getRule(options, ...of),
    getRuleSubjects: (...of) => getRuleSubjects(options, ...of),
  };
}
