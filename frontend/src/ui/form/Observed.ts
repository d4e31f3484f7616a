/** A state outside React that parts of a page follow, for useSyncExternalStore. */
export class Observed<State extends object> {
  #now: State;
  readonly #readers = new Set<() => void>();

  constructor(start: State) {
    this.#now = start;
  }

  readonly read = (): State => this.#now;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };

  change(part: Partial<State>): void {
    this.#now = { ...this.#now, ...part };
    for (const reader of this.#readers) {
      reader();
    }
  }
}
