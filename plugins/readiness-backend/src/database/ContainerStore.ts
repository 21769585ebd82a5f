import type { Container, Containment } from '../domain/rollups';

/** Keeps the groups, systems and domains, and which contain which. */
export interface ContainerStore {
  /** Writes what differs from what is stored, and nothing else. */
  save(tree: {
    containers: Container[];
    containment: Containment[];
  }): Promise<void>;
}
