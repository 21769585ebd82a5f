import type { Fault, FaultArea, FaultRequest } from './types';

/** Which list an operation gives when a fault shortens it. */
export type ListFault = Extract<
  Fault,
  { kind: 'missingLastPage' | 'shrunkList' }
>;

const isListFault = (fault: Fault): fault is ListFault =>
  fault.kind === 'missingLastPage' || fault.kind === 'shrunkList';

/** The faults in force. A fault that has happened as often as it may is gone. */
export class FaultRegistry {
  readonly #faults = new Map<string, Fault>();
  #lastId = 0;

  list(): Fault[] {
    return [...this.#faults.values()];
  }

  add(request: FaultRequest): Fault {
    this.#lastId += 1;
    const fault = { ...request, id: String(this.#lastId) };
    this.#faults.set(fault.id, fault);
    return { ...fault };
  }

  remove(id: string): boolean {
    return this.#faults.delete(id);
  }

  clear(): void {
    this.#faults.clear();
  }

  /** The first fault that befalls a request before it is answered; counts it. */
  takeRequestFault(area: FaultArea, operation: string): Fault | undefined {
    const fault = this.list().find(
      candidate =>
        !isListFault(candidate) && this.#matches(candidate, area, operation),
    );
    if (fault) this.happened(fault);
    return fault;
  }

  /**
   * The first fault that shortens a list. It counts once per walk through the
   * pages: whoever serves the last page reports it with `happened`.
   */
  listFault(area: FaultArea, operation: string): ListFault | undefined {
    return this.list()
      .filter(isListFault)
      .find(candidate => this.#matches(candidate, area, operation));
  }

  happened(fault: Fault): void {
    const stored = this.#faults.get(fault.id);
    if (stored?.times === undefined) return;
    stored.times -= 1;
    if (stored.times <= 0) this.#faults.delete(fault.id);
  }

  #matches(fault: Fault, area: FaultArea, operation: string): boolean {
    return (
      fault.area === area &&
      (fault.operation === undefined || fault.operation === operation)
    );
  }
}
