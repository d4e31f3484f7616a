import type { Project } from "../../api/types.gen";
import { Observed } from "../../ui/form/Observed";
import { readProblem } from "../../ui/readProblem";
import { boundTo } from "./faultsOf";
import { keptDraft } from "./keptDraft";
import { isChanged } from "./memberParts";
import { type ConflictSpot, mergeConflict, put, takePart } from "./mergeConflict";
import { changedMembers, patchOf } from "./patchOf";
import { memberOf, placeRefusal, planSave, printOf } from "./planSave";
import { isMember, type Member, type ProjectValues } from "./projectRules";
import { valuesOf } from "./projectValues";
import { pause, retryAfter, type SaverPorts, type Saving, type Sent } from "./saving";

/**
 * Saves what is written by itself: one save at a time, only what changed, only over the version that was read. What
 * cannot be saved stays on the device, and what is wrong in one part keeps no other part from being saved.
 */
export class DraftSaver {
  readonly saving: Observed<Saving>;
  #dirty: Set<Member>;
  readonly #refused = new Map<Member, string>();
  #running = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ports: SaverPorts;

  constructor(start: { base: ProjectValues; version: number }, dirty: readonly Member[], ports: SaverPorts) {
    this.#ports = ports;
    this.#dirty = new Set(dirty);
    const state = dirty.length === 0 ? "saved" : "unsaved";
    const calm = { errors: [], conflict: null, failure: null, merged: false };
    this.saving = new Observed<Saving>({ ...start, state, ...calm });
  }

  /** A member was written in: kept at once, saved after a pause. A lost session is not asked again and again. */
  changed(member: Member): void {
    const was = this.#dirty.delete(member);
    const is = isChanged(member, this.#now.base, this.#ports.read());
    if (!was && !is) {
      return;
    }
    if (is) this.#dirty.add(member);
    const freed = boundTo(member);
    for (const one of freed) this.#refused.delete(one);
    const errors = this.#now.errors.filter(({ field }) => !freed.some((one) => one === memberOf(field)));
    this.saving.change({ errors });
    this.#keep();
    const signedOut = this.#now.failure !== null && readProblem(this.#now.failure).status === 401;
    if (!this.#running && !signedOut) {
      this.#plan(pause);
    }
  }

  /** Saves without waiting: a section is left, the line is back, or the writer asks for it. */
  readonly flush = (): void => {
    if (!this.#running && this.#dirty.size > 0) {
      this.#plan(0);
    }
  };

  /** The project was read anew; a form in which nothing is written follows it. */
  follow(project: Project): void {
    if (project.version > this.#now.version && this.#dirty.size === 0 && !this.#running) {
      const base = valuesOf(project);
      const moved = changedMembers(this.#now.base, base);
      this.saving.change({ base, version: project.version });
      this.#ports.show(base, moved);
    }
  }

  /** What the writer chose where both had changed: the spots at which the other side stands. */
  decide(theirs: readonly ConflictSpot[]): void {
    const { conflict } = this.#now;
    if (conflict === null) {
      return;
    }
    const values = this.#ports.read();
    for (const spot of theirs) takePart(values, conflict.theirs, spot);
    this.saving.change({ conflict: null, merged: false });
    this.#ports.show(values, [...new Set(theirs.map(({ member }) => member))]);
    this.#settle(0);
  }

  /** Puts members back to what the register held before they were written. */
  restore(before: Partial<ProjectValues>): void {
    const names = Object.keys(before).filter(isMember);
    this.#ports.show({ ...this.#ports.read(), ...before }, names);
    for (const member of names) this.changed(member);
  }

  /** The editor is left: what can still be saved is saved. */
  stop(): void {
    clearTimeout(this.#timer);
    void this.#save();
  }

  get #now(): Saving {
    return this.saving.read();
  }

  #keep(): void {
    const { version, base } = this.#now;
    const draft = () => keptDraft(version, base, this.#ports.read(), this.#dirty);
    this.#ports.keep(this.#dirty.size === 0 ? null : draft());
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#now.conflict === null) {
      this.saving.change({ state: this.#now.state === "kept" ? "kept" : "unsaved" });
      this.#timer = setTimeout(() => void this.#save(), delay);
    }
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running || this.#now.conflict !== null) {
      return;
    }
    const values = this.#ports.read();
    const { send, errors } = planSave(values, this.#dirty, this.#refused);
    const refusals = this.#now.errors.filter(({ field }) => this.#refused.has(memberOf(field) ?? "title"));
    this.saving.change({ errors: [...errors, ...refusals] });
    if (send.length === 0) {
      this.saving.change({ state: this.#dirty.size === 0 ? "saved" : "wrong", failure: null });
      return;
    }
    this.#running = true;
    this.saving.change({ state: "saving", merged: false });
    const next = await this.#ports
      .write(patchOf(this.#now.base, values, send), this.#now.version)
      .then((project) => this.#stored(project, { values, members: send }))
      .catch((thrown: unknown) => this.#failed(thrown, { values, members: send }));
    this.#running = false;
    if (next !== null) {
      this.#settle(next);
    }
  }

  /** What was sent counts as stored in the very form in which it was sent: a form is not rewritten under the hands. */
  #stored(project: Project, sent: Sent): number {
    const base = valuesOf(project);
    for (const member of sent.members) put(base, member, sent.values[member]);
    this.#failures = 0;
    this.saving.change({ base, version: project.version, failure: null, state: "saved" });
    return pause;
  }

  /** How long to wait before going on; null where nothing goes on by itself. */
  async #failed(thrown: unknown, sent: Sent): Promise<number | null> {
    const problem = readProblem(thrown);
    if (problem.status === 412) {
      return this.#ports.readTheirs().then(
        (project) => this.#meet(project),
        (again: unknown) => this.#failed(again, sent),
      );
    }
    const { errors, held } = placeRefusal(problem.errors, sent, this.#ports.read());
    if (problem.status === 422 && held.length > 0) {
      for (const member of held) this.#refused.set(member, printOf(member, sent.values));
      this.saving.change({ errors: [...this.#now.errors, ...errors], failure: null, state: "unsaved" });
      return 0;
    }
    this.#keep();
    this.saving.change({ state: "kept", failure: thrown });
    this.#failures += 1;
    return retryAfter(problem.status, this.#failures);
  }

  /** Somebody else saved first: what only one side changed is kept, the rest is for the writer to decide. */
  #meet(project: Project): number {
    const theirs = valuesOf(project);
    const mine = this.#ports.read();
    const { merged, both } = mergeConflict(this.#now.base, mine, theirs);
    const moved = changedMembers(mine, merged);
    this.saving.change({ base: theirs, version: project.version, failure: null, merged: moved.length > 0 });
    this.#ports.show(merged, moved);
    if (both.length > 0) {
      this.saving.change({ conflict: { spots: both, mine: merged, theirs }, state: "conflict" });
    }
    return 0;
  }

  #settle(delay: number): void {
    this.#dirty = new Set(changedMembers(this.#now.base, this.#ports.read()));
    this.#keep();
    if (this.#dirty.size === 0) {
      this.saving.change({ state: "saved", errors: [] });
    } else if (delay === 0 || planSave(this.#ports.read(), this.#dirty, this.#refused).send.length === 0) {
      void this.#save();
    } else {
      this.#plan(delay);
    }
  }
}
