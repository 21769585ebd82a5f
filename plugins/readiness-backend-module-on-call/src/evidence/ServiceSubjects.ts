import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';

/**
 * Remembers which entities name which PagerDuty services, so that news of a
 * service has not to be asked for of all entities.
 */
export class ServiceSubjects {
  readonly #services = new Map<string, string[]>();
  readonly #subjects = new Map<string, Set<string>>();

  learn(statuses: readonly OnCallStatus[]): void {
    for (const { entityRef, services } of statuses) {
      for (const id of this.#services.get(entityRef) ?? []) {
        this.#subjects.get(id)?.delete(entityRef);
      }
      const ids = services.map(({ service }) => service.id);
      this.#services.set(entityRef, ids);
      for (const id of ids) {
        const known = this.#subjects.get(id) ?? new Set();
        this.#subjects.set(id, known.add(entityRef));
      }
    }
  }

  /**
   * The entities that an event of the on-call backend concerns. Nothing, which
   * means all, where it names no services, or one of which nothing is known.
   */
  of(payload: unknown): string[] | undefined {
    const ids = serviceIdsIn(payload);
    if (!ids) return undefined;
    const refs = new Set<string>();
    for (const id of ids) {
      const known = this.#subjects.get(id);
      if (!known?.size) return undefined;
      for (const ref of known) refs.add(ref);
    }
    return [...refs];
  }
}

function serviceIdsIn(payload: unknown): string[] | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const ids = 'serviceIds' in payload ? payload.serviceIds : undefined;
  return Array.isArray(ids) && ids.every(id => typeof id === 'string')
    ? ids
    : undefined;
}
