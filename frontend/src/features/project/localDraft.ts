import * as v from "valibot";

const prefix = "draft:";

/** Drafts belong to an account: whoever signs in next on this device is not shown them. */
export function localDraftKey(owner: string, name: string): string {
  return `${owner}:${name}`;
}

/** What was written on this device and did not reach the register yet; null when there is nothing usable. */
export function readLocalDraft<Draft>(key: string, rules: v.GenericSchema<unknown, Draft>): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    const read = v.safeParse(rules, stored);
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function writeLocalDraft(key: string, draft: unknown): void {
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
