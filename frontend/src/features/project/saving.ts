import type { Project, ProjectPatch } from "../../api/types.gen";
import type { FormError } from "../../ui/ErrorSummary";
import type { KeptDraft } from "./keptDraft";
import type { ConflictSpot } from "./mergeConflict";
import type { Member, ProjectValues } from "./projectRules";

/** saved: nothing is written that is not stored. kept: on this device alone, for want of a line or a session. */
export type SaveState = "saved" | "unsaved" | "saving" | "kept" | "wrong" | "conflict";
export type Conflict = { spots: ConflictSpot[]; mine: ProjectValues; theirs: ProjectValues };
export type Saving = {
  state: SaveState;
  /** What the register was last known to hold. */
  base: ProjectValues;
  version: number;
  /** What keeps parts of the form from being saved, field by field. */
  errors: readonly FormError[];
  conflict: Conflict | null;
  failure: unknown;
  /** Whether changes of somebody else were taken over. */
  merged: boolean;
};
export type SaverPorts = {
  /** The form as it stands, in a copy that later typing leaves alone. */
  read: () => ProjectValues;
  show: (values: ProjectValues, members: readonly Member[]) => void;
  write: (patch: ProjectPatch, version: number) => Promise<Project>;
  readTheirs: () => Promise<Project>;
  keep: (draft: KeptDraft | null) => void;
};
/** What a save took along: the form as it stood, and the members that were sent. */
export type Sent = { values: ProjectValues; members: readonly Member[] };

/** From the last change to the save of it, in milliseconds. */
export const pause = 2000;
const longest = 60_000;

/**
 * How long to wait after a failure that another try may mend: no answer, too many requests, a server in trouble; null
 * after any other.
 */
export function retryAfter(status: number, failures: number): number | null {
  const passes = status === 0 || status === 429 || status >= 500;
  return passes ? Math.min(pause * 2 ** failures, longest) : null;
}

/** A copy of the form, without what is not there. */
export function copyOf(values: ProjectValues): ProjectValues {
  return JSON.parse(JSON.stringify(values));
}
