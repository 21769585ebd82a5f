import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import RefreshIcon from '@material-ui/icons/Refresh';
import { readinessScorecardRefreshPermission } from '@operations-in-teams/plugin-readiness-common';
import type { ScorecardState } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';

/** Evaluates anew; absent for who may not. It keeps the focus while it works. */
export function RefreshButton(props: {
  state: ScorecardState;
  icon?: boolean;
}) {
  const { state, icon } = props;
  const { refresh, refreshing } = state;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { allowed } = usePermission({
    permission: readinessScorecardRefreshPermission,
  });
  if (!allowed || !state.scorecard) return null;

  const shared = {
    'aria-disabled': refreshing,
    onClick: () => {
      if (!refreshing) refresh();
    },
  };
  return icon ? (
    <Tooltip title={t('refresh.label')}>
      <IconButton size="small" aria-label={t('refresh.label')} {...shared}>
        <RefreshIcon />
      </IconButton>
    </Tooltip>
  ) : (
    <Button
      size="small"
      variant="outlined"
      startIcon={<RefreshIcon />}
      {...shared}
    >
      {t('refresh.button')}
    </Button>
  );
}
