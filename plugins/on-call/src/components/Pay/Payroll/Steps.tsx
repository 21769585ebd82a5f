import { useApi } from '@backstage/core-plugin-api';
import {
  payClosePermission,
  payExportPermission,
  type PayPeriodDetail,
  payReopenPermission,
  payReviewPermission,
} from '@operations-in-teams/plugin-on-call-common';
import { PrintButton } from '@operations-in-teams/ui';
import { useCallback } from 'react';
import { onCallApiRef } from '../../../api';
import { Controls } from '../Controls';
import { DownloadButton } from '../DownloadButton';
import { StepButton } from './StepButton';

/** What can be done with a month as it stands. */
export function Steps(props: { detail: PayPeriodDetail; onDone(): void }) {
  const { detail, onDone } = props;
  const { period, state, closable, reviewIsCurrent } = detail;
  const { pay } = useApi(onCallApiRef);
  const read = useCallback(() => pay.getExport(period), [pay, period]);
  const isClosed = state === 'closed' || state === 'exported';
  const step = { period, onDone };
  return (
    <Controls>
      {!isClosed && (state === 'open' || !reviewIsCurrent) && (
        <StepButton
          {...step}
          step="review"
          permission={payReviewPermission}
          disabled={!closable}
        />
      )}
      {state === 'reviewed' && (
        <StepButton
          {...step}
          step="close"
          permission={payClosePermission}
          disabled={!closable || !reviewIsCurrent}
        />
      )}
      {state === 'closed' && (
        <StepButton {...step} step="export" permission={payExportPermission} />
      )}
      {isClosed && (
        <StepButton {...step} step="reopen" permission={payReopenPermission} />
      )}
      {isClosed && (
        <DownloadButton name={`on-call-pay-${period}.csv`} read={read} />
      )}
      <PrintButton />
    </Controls>
  );
}
