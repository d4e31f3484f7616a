import * as v from "valibot";
import { localDraftRules } from "./projectRules";

export type LocalDraft = v.InferOutput<typeof localDraftRules>;

const prefix = "draft:";

/** Drafts belong to an account: whoever signs in next on this device is not shown them. */
export function localDraftKey(owner: string, name: string): string {
  return `${owner}:${name}`;
}

/** What was written on this device and did not reach the register yet; null when there is nothing usable. */
export function readLocalDraft(key: string): LocalDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    return v.is(localDraftRules, stored) ? stored : null;
  } catch {
    return null;
  }
}

export function writeLocalDraft(key: string, draft: LocalDraft): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A full or refused store: the form itself still holds what was written.
  }
}

export function forgetLocalDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept, then.
  }
}

/** Leaves nothing of an account on the device. */
export function forgetLocalDraftsOf(owner: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix + localDraftKey(owner, ""))) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing was kept, then.
  }
}
