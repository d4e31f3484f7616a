import { useState } from "react";
import { readProblem } from "../readProblem";

/**
 * The Idempotency-Key of a step. It stays until an answer says for certain what came of the step: a connection that is
 * lost after the work was done, or a gateway that gave up, must not make a second record when the person tries again.
 */
export class StepKey {
  #value: string;
  readonly #make: () => string;

  constructor(make: () => string = () => crypto.randomUUID()) {
    this.#make = make;
    this.#value = make();
  }

  /** The header as a request carries it. */
  get headers(): { "Idempotency-Key": string } {
    return { "Idempotency-Key": `"${this.#value}"` };
  }

  /** The step was taken, or another one is meant: the next attempt is one of its own. */
  renew(): void {
    this.#value = this.#make();
  }

  /** After a failure: a refusal had no effect, all else may have had one. */
  failed(thrown: unknown): void {
    const { status, code } = readProblem(thrown);
    if (status >= 400 && status < 500 && code !== "idempotency-in-progress") {
      this.renew();
    }
  }
}

/** One key for the steps of a part of a page that are taken one after the other. */
export function useStepKey(): StepKey {
  const [key] = useState(() => new StepKey());
  return key;
}
