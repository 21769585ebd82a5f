import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import type {
  Finding,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';
import { useState } from 'react';
import { onCallTranslationRef } from '../../translation';
import { ServiceOnCall } from '../ServiceOnCall';

const FIRST = 3;

/** The services of an entity or a roll-up; the first few, the rest on demand. */
export function ServiceList(props: {
  services: ServiceStatus[];
  findings: Map<string | undefined, Finding[]>;
}) {
  const { services, findings } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [open, setOpen] = useState(false);
  const more = services.length - FIRST;
  return (
    <>
      {(open ? services : services.slice(0, FIRST)).map(service => (
        <ServiceOnCall
          key={`${service.service.account}/${service.service.id}`}
          status={service}
          findings={findings.get(service.service.id)}
        />
      ))}
      {more > 0 && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(was => !was)}
        >
          {open ? t('rollUp.fewer') : t('rollUp.more', { count: more })}
        </Button>
      )}
    </>
  );
}
