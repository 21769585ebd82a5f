import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  HistoryStore,
  PayMirrorStore,
  PayStore,
  ScheduleStore,
} from '../../database';
import type { Clock } from '../../pagerduty';
import { CorrectionReader } from './CorrectionReader';
import { DefaultPayReportService } from './DefaultPayReportService';
import { DefaultPayService } from './DefaultPayService';
import { MonthComputer } from './MonthComputer';
import { MonthReader } from './MonthReader';
import { PageReader } from './PageReader';
import { PayDirectory } from './PayDirectory';
import { PayMonths } from './PayMonths';
import type { PayReportService } from './PayReportService';
import type { PayRules } from '../../config';
import type { PayService } from './PayService';
import { PaySteps } from './PaySteps';

/** The services of pay; none where it is not configured by what is paid. */
export function createPay(options: {
  accounts: string[];
  rules: PayRules | undefined;
  store: PayStore;
  mirror: PayMirrorStore;
  history: HistoryStore;
  feeds: Pick<ScheduleStore, 'listFeeds'>;
  catalog: CatalogService;
  auth: AuthService;
  clock: Clock;
}): { pay?: PayService; payReports?: PayReportService } {
  const { rules } = options;
  if (!rules) return {};
  const shared = { ...options, rules };
  const directory = new PayDirectory(options);
  const reader = new MonthReader({ ...shared, directory });
  const computer = new MonthComputer({
    ...shared,
    months: reader,
    corrections: new CorrectionReader({ ...shared, months: reader }),
  });
  const months = new PayMonths({
    ...shared,
    computer,
    pages: new PageReader(options),
  });
  const pay = DefaultPayService.create({
    ...shared,
    months,
    steps: new PaySteps({ ...shared, months }),
  });
  const payReports = DefaultPayReportService.create({
    ...shared,
    reader,
    months,
    pay,
    directory,
  });
  return { pay, payReports };
}
