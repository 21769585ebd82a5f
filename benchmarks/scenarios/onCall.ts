import { OnCallSurroundings } from './onCallSurroundings';
import { Measuring } from '../lib/measure';
import type { OnCallAssignment } from '../lib/types';

const PULLS_PER_HOUR = 12;
const REPETITIONS = 20;

/** The mirror of PagerDuty: first fill, steady hours, and what is asked of it. */
export async function measureOnCall(
  assignment: OnCallAssignment,
): Promise<void> {
  const surroundings = await OnCallSurroundings.create(assignment);
  const measuring = await Measuring.create({}, surroundings.warnings);

  await measuring.pull('first pull', async () => {
    await surroundings.syncClock();
    await surroundings.tasks[0].run();
  });
  await measuring.pull('first fill', async () => {
    let pulls = 0;
    while (!(await surroundings.isFilled())) {
      await surroundings.pull();
      pulls += 1;
    }
    return { minutes: pulls * 5 };
  });
  for (let hour = 1; hour <= assignment.hours; hour++) {
    await measuring.pull(`steady hour ${hour}`, async () => {
      for (let pull = 0; pull < PULLS_PER_HOUR; pull++) {
        await surroundings.pull();
      }
    });
  }

  const refs = surroundings.entityRefs;
  await measuring.pull('status of one entity', () =>
    surroundings.repeat(REPETITIONS, () => surroundings.status([refs[0]])),
  );
  await measuring.pull('status of all', () =>
    surroundings.repeat(5, () => surroundings.status(refs)),
  );
  await measuring.pull('facts of all, for rules', () =>
    surroundings.repeat(3, () => surroundings.facts(refs)),
  );
  await surroundings.stop();
}
