import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { Message } from '@operations-in-teams/ui';
import { useState } from 'react';
import { useTriggerIncident } from '../../pagerDuty';
import { onCallTranslationRef } from '../../translation';
import { TriggerDialog } from './TriggerDialog';

/** Notifies who is on call, where PagerDuty's own plugin is there to do it. */
export function TriggerIncident(props: { entity: Entity }) {
  const { entity } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const trigger = useTriggerIncident(entity);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (!trigger) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        onClick={() => {
          setDone(false);
          setOpen(true);
        }}
      >
        {t('trigger.action')}
      </Button>
      <div role="status">
        {done && <Message severity="info">{t('trigger.done')}</Message>}
      </div>
      {open && (
        <TriggerDialog
          name={entity.metadata.title ?? entity.metadata.name}
          onTrigger={trigger}
          onClose={triggered => {
            setOpen(false);
            setDone(triggered);
          }}
        />
      )}
    </>
  );
}
