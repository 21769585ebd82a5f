export type { PayApi, PayPersonQuery } from './PayApi';
export {
  payClosePermission,
  payCostReadPermission,
  payExportPermission,
  payOwnReadPermission,
  payPermissions,
  payReadPermission,
  payReopenPermission,
  payReviewPermission,
  payTeamReadPermission,
} from './permissions';
export type * from './types';
