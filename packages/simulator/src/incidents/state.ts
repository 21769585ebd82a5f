import type { Incident, IncidentStatus, Step } from './types';

type StepOf<T extends Step['type']> = Extract<Step, { type: T }>;

/** An incident as it stands at a time. */
export type IncidentState = {
  status: IncidentStatus;
  updatedAt: number;
  lastStatusChange: StepOf<'trigger' | 'acknowledge' | 'resolve'>;
  assignees: { at: number; userId: string }[];
  acknowledgements: StepOf<'acknowledge'>[];
  resolution?: StepOf<'resolve'>;
};

export function stepsUntil(incident: Incident, now: number): Step[] {
  return incident.steps.filter(({ at }) => at <= now);
}

export function stateAt(incident: Incident, now: number): IncidentState {
  const state: IncidentState = {
    status: 'triggered',
    updatedAt: incident.createdAt,
    lastStatusChange: { type: 'trigger', at: incident.createdAt },
    assignees: [],
    acknowledgements: [],
  };
  for (const step of stepsUntil(incident, now)) {
    state.updatedAt = Math.max(state.updatedAt, step.at);
    switch (step.type) {
      case 'assign':
      case 'escalate':
        state.assignees = step.userIds.map(userId => ({ at: step.at, userId }));
        break;
      case 'acknowledge':
        state.status = 'acknowledged';
        state.lastStatusChange = step;
        state.acknowledgements = [step];
        break;
      case 'resolve':
        state.status = 'resolved';
        state.lastStatusChange = step;
        state.resolution = step;
        state.assignees = [];
        state.acknowledgements = [];
        break;
      default:
    }
  }
  return state;
}
