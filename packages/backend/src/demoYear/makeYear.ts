import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Portal } from './Portal';
import { Replay } from './Replay';
import { ReplayCatalog } from './ReplayCatalog';
import { ReplayScheduler } from './ReplayScheduler';
import { readinessDatabase } from './readinessDatabase';
import type { ShiftedClock } from './shiftClock';
import { SimulatedCompany } from './SimulatedCompany';
import { startReplayBackend } from './startReplayBackend';
import { findCast } from './story/Cast';
import type { Deed } from './story/Deed';
import { tellStory } from './story/tellStory';

const DAY = 86_400_000;
/** Between two things that people do, so that each has a time of its own. */
const PAUSE = 90_000;

/** What came of a year. */
export type Year = { steps: number; deeds: number; refused: string[] };

/**
 * Replays a year: at each step the company stands as it did, everything is
 * pulled and evaluated by the portal's own code, and people do what they did
 * since the step before. The readiness database of it is saved as a file.
 */
export async function makeYear(options: MakeYearOptions): Promise<Year> {
  const { clock, steps, logger, catalogDirectory } = options;
  const company = SimulatedCompany.create(options.simulatorUrl);
  const catalog = ReplayCatalog.create();
  const scheduler = ReplayScheduler.create();
  const database = readinessDatabase();

  // The clock must never go back, and starting takes a while.
  const start = new Date(steps[0].getTime() - DAY);
  clock.moveTo(start);
  await company.standAt(start);
  await catalog.readDirectory(catalogDirectory);
  await catalog.relate();
  const cast = findCast(catalog.entities(), options.teams);
  options.signInAs([
    ...new Set([
      ...cast.reviewers,
      ...[...cast.teams.values()].flatMap(({ members }) => members),
    ]),
  ]);
  const waiting = tellStory(cast, await company.rollout(), steps.at(-1)!);
  const backend = await startReplayBackend({
    catalog,
    scheduler,
    features: [database.module],
  });
  try {
    const portal = Portal.create(options.portalUrl);
    const replay = Replay.create({
      clock,
      company,
      catalog,
      catalogDirectory,
      scheduler,
      database,
    });
    const refused: string[] = [];
    let deeds = 0;
    for (const step of steps) {
      const began = performance.now();
      await replay.step(step);
      const due = takeDue(waiting, step);
      for (const [index, deed] of due.entries()) {
        // At the last step, what people do must not lie ahead of the present.
        const at = step.getTime() + (step === steps.at(-1) ? 0 : index * PAUSE);
        clock.moveTo(new Date(Math.max(at, Date.now())));
        const problem = await attempt(deed, portal);
        if (problem) refused.push(problem);
      }
      deeds += due.length;
      if (due.length > 0) await replay.evaluate();
      logger.info(
        `${step.toISOString().slice(0, 10)}: ${due.length} deeds, ${Math.round(
          performance.now() - began,
        )} ms`,
      );
    }
    await database.saveTo(options.file);
    return { steps: steps.length, deeds, refused };
  } finally {
    await backend.stop();
  }
}

/** What has become due, taken out of what waits. */
function takeDue(waiting: Deed[], step: Date): Deed[] {
  const ahead = waiting.findIndex(({ at }) => at > step);
  return waiting.splice(0, ahead < 0 ? waiting.length : ahead);
}

async function attempt(
  deed: Deed,
  portal: Portal,
): Promise<string | undefined> {
  try {
    await deed.act(portal);
    return undefined;
  } catch (error) {
    return `${deed.what}: ${toError(error).message}`;
  }
}

export type MakeYearOptions = {
  clock: ShiftedClock;
  steps: Date[];
  simulatorUrl: string;
  portalUrl: string;
  catalogDirectory: string;
  /** Names of the teams whose people act; all where it is left out. */
  teams?: string[];
  /** Where the readiness database goes. */
  file: string;
  /** Configures who may sign in, before the backend starts. */
  signInAs(userRefs: string[]): void;
  logger: Pick<LoggerService, 'info'>;
};
