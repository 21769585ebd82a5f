import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Investment,
  InvestmentPlan,
  Pulse,
} from '@operations-in-teams/plugin-readiness-common';

/** What a team invests in to get ready, and how it feels. */
export interface InvestmentService {
  list(ref: string, credentials: BackstageCredentials): Promise<Investment[]>;
  add(
    ref: string,
    plan: InvestmentPlan,
    credentials: BackstageCredentials,
  ): Promise<Investment>;
  update(
    ref: string,
    id: string,
    change: { version: number; plan: InvestmentPlan },
    credentials: BackstageCredentials,
  ): Promise<Investment>;
}

/** A short, voluntary question; no answer of anybody is ever shown. */
export interface PulseService {
  get(ref: string, credentials: BackstageCredentials): Promise<Pulse>;
  answer(
    ref: string,
    answer: { ready: number; sustainable: number },
    credentials: BackstageCredentials,
  ): Promise<Pulse>;
}
