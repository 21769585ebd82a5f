import { entityPath, ROLLOUT_PATH } from './texts';
import type { Message, NewsItem } from './types';

/** Something in the rollout that is somebody's turn, or was decided. */
export type RolloutNews = NewsItem & Omit<Message, 'marks'>;

export type StageAsked = {
  id: string;
  team: string;
  to: string;
  by: string;
  note: string;
};

/** A team has asked; those who decide are told. */
export function stageAsked(
  { id, team, to, by, note }: StageAsked,
  deciders: string[],
): RolloutNews {
  return {
    mark: `stage asked ${id}`,
    scope: `stage request ${id}`,
    recipients: deciders,
    exclude: by,
    title: `${team} asks for the stage ${to}`,
    description: note,
    link: ROLLOUT_PATH,
    severity: 'normal',
  };
}

/** What a team asked for is decided; the team is told. */
export function stageDecided(
  request: Pick<StageAsked, 'id' | 'to'> & {
    teamRef: string;
    confirmed: boolean;
    by: string;
    note?: string;
  },
): RolloutNews {
  return {
    mark: `stage decided ${request.id}`,
    scope: `stage request ${request.id}`,
    recipients: [request.teamRef],
    exclude: request.by,
    title: request.confirmed
      ? `Your team is in the stage ${request.to}`
      : `The stage ${request.to} was declined`,
    description: request.note ?? '',
    link: entityPath(request.teamRef),
    severity: 'normal',
  };
}

/** A team has been at risk for longer than the grace period. */
export function stageReviewDue(risk: {
  teamRef: string;
  team: string;
  stage: string;
  since: string;
  criteria: string[];
  deciders: string[];
}): RolloutNews {
  return {
    mark: `stage review ${risk.teamRef} ${risk.since}`,
    scope: `stage review ${risk.teamRef}`,
    recipients: [risk.teamRef, ...risk.deciders],
    title: `${risk.team}: a review of the stage ${risk.stage} is due`,
    description: `Not met any more: ${risk.criteria.join(
      '; ',
    )}. Nothing moves by itself.`,
    link: ROLLOUT_PATH,
    severity: 'normal',
  };
}
