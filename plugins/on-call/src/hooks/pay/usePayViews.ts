import { usePermission } from '@backstage/plugin-permission-react';
import {
  payCostReadPermission,
  payOwnReadPermission,
  payReadPermission,
  payTeamReadPermission,
} from '@operations-in-teams/plugin-on-call-common';

/** What of pay there is to see. */
export type PayView = 'mine' | 'teams' | 'payroll' | 'cost';

/** What the viewer may see, in its order, and what they most likely came for. */
export function usePayViews(): {
  loading: boolean;
  views: PayView[];
  first?: PayView;
} {
  const mine = usePermission({ permission: payOwnReadPermission });
  const teams = usePermission({ permission: payTeamReadPermission });
  const payroll = usePermission({ permission: payReadPermission });
  const cost = usePermission({ permission: payCostReadPermission });
  const all = { mine, teams, payroll, cost };
  const order: PayView[] = ['mine', 'teams', 'payroll', 'cost'];
  const views = order.filter(view => all[view].allowed);
  return {
    loading: order.some(view => all[view].loading),
    views,
    first:
      ['payroll' as const, 'cost' as const].find(view =>
        views.includes(view),
      ) ?? views[0],
  };
}
