import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  readinessPulseAnswerPermission,
  type Pulse,
} from '@operations-in-teams/plugin-readiness-common';
import type { PulseStore } from '../../database';
import {
  daysOf,
  roundAt,
  roundsBefore,
} from '../../domain/rollout/pulse/rounds';
import type { Callers } from '../Callers';
import type { StageRights } from './StageRights';
import type { TeamDirectory } from './TeamDirectory';
import type { PulseService } from './TeamPlanService';

export class DefaultPulseService implements PulseService {
  readonly #options: DefaultPulseServiceOptions;

  private constructor(options: DefaultPulseServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultPulseServiceOptions): DefaultPulseService {
    return new DefaultPulseService(options);
  }

  async get(ref: string, credentials: BackstageCredentials): Promise<Pulse> {
    const { teams, pulse, callers, clock } = this.#options;
    const team = await teams.get(ref, credentials);
    const now = clock();
    const running = roundAt(now);
    const person = await callers.find(credentials);
    const isMember = person?.ownershipRefs.has(team.ref) ?? false;
    const [mayAnswer] = await callers.may(
      credentials,
      readinessPulseAnswerPermission,
    );
    return {
      rounds: roundsBefore(now, await pulse.getSums(team.ref, running)),
      running: daysOf(running),
      mayAnswer: isMember && mayAnswer,
      ...(person &&
        isMember && {
          answered: await pulse.hasAnswered(team.ref, running, person.userRef),
        }),
    };
  }

  async answer(
    ref: string,
    answer: { ready: number; sustainable: number },
    credentials: BackstageCredentials,
  ): Promise<Pulse> {
    const { teams, rights, pulse, clock } = this.#options;
    const team = await teams.get(ref, credentials);
    const person = await rights.member(team.ref, credentials);
    await pulse.answer(team.ref, roundAt(clock()), person.userRef, {
      ready: answer.ready,
      sustainable: answer.sustainable,
    });
    return this.get(team.ref, credentials);
  }
}

export type DefaultPulseServiceOptions = {
  teams: TeamDirectory;
  rights: StageRights;
  pulse: PulseStore;
  callers: Callers;
  clock: () => Date;
};
