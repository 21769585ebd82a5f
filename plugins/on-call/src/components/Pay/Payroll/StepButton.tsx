import type { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import type { PayStep } from '../../../hooks/pay/usePayStep';
import { onCallTranslationRef } from '../../../translation';
import { StepDialog } from './StepDialog';

/** A step that a month may take, for those who may take it. */
export function StepButton(props: {
  period: string;
  step: PayStep;
  permission: BasicPermission;
  disabled?: boolean;
  onDone(): void;
}) {
  const { period, step, permission, disabled, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { allowed } = usePermission({ permission });
  const [open, setOpen] = useState(false);
  if (!allowed) return null;
  return (
    <>
      <Button
        variant={step === 'reopen' ? 'outlined' : 'contained'}
        color={step === 'reopen' ? 'default' : 'primary'}
        size="small"
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {t(`pay.action.${step}`)}
      </Button>
      {open && (
        <StepDialog
          period={period}
          step={step}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
