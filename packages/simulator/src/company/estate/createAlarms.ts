import type { TeamData } from '../data/teams';
import { EMAIL_DOMAIN } from '../people';
import type { Component } from '../types';
import type { AccountEstate, Alarm } from './types';

const RUNBOOKS = `https://runbooks.${EMAIL_DOMAIN}`;

/**
 * Alarms of the components that run in a production account: careful teams page
 * the service of each, with a link to what to do; fair ones leave the link out of
 * every other; the others have alarms that nobody hears.
 */
export function createAlarms(
  components: Component[],
  { care, stack }: { care: TeamData['care']; stack?: string },
): Pick<AccountEstate, 'alarms' | 'topics'> {
  const estate: Pick<AccountEstate, 'alarms' | 'topics'> = {
    alarms: [],
    topics: [],
  };
  for (const [index, component] of components.entries()) {
    const { name } = component;
    const [serviceId] = pagedBy(component);
    const pages = serviceId !== undefined && care !== 'poor';
    const topic = pages ? `${name}-pages` : undefined;
    if (topic) {
      estate.topics.push({ name: topic, pagerDutyServiceId: serviceId, stack });
    }
    const linked = care === 'exemplary' || index % 2 === 0;
    estate.alarms.push(
      alarm(name, { of: 'errors', text: 'Requests fail', topic, linked }),
      alarm(name, { of: 'latency', text: 'Answers are late', topic, linked }),
    );
  }
  return estate;
}

function alarm(
  component: string,
  what: { of: string; text: string; topic?: string; linked: boolean },
): Alarm {
  const { of, text, topic, linked } = what;
  return {
    name: `${component}-${of}`,
    description: linked ? `${text}: ${RUNBOOKS}/${component}` : text,
    actionsEnabled: true,
    topic,
  };
}

function pagedBy({ annotations }: Component): string[] {
  const named =
    annotations['pagerduty.com/service-id'] ??
    annotations['operations-in-teams/pagerduty-service-ids'] ??
    '';
  return named.split(', ').filter(Boolean);
}
