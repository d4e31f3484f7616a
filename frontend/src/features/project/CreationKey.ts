/**
 * The Idempotency-Key of a record that is about to be made. It stays while nobody knows whether an attempt arrived, so
 * that repeating it makes no second record; the words may have changed meanwhile.
 */
export class CreationKey {
  #value: string;
  readonly #make: () => string;

  constructor(make: () => string = () => crypto.randomUUID()) {
    this.#make = make;
    this.#value = make();
  }

  /** As the header carries it. */
  get header(): string {
    return `"${this.#value}"`;
  }

  /**
   * True if this refusal says that an earlier attempt arrived with other words. The next attempt then makes a record of
   * its own.
   */
  arrivedEarlier(code: string): boolean {
    const arrived = code === "idempotency-key-reused";
    if (arrived) {
      this.#value = this.#make();
    }
    return arrived;
  }
}
