import { useState } from "react";
import type * as v from "valibot";
import { forgetLocalDraft, localDraftKey, readLocalDraft, writeLocalDraft } from "./localDraft";

/**
 * What is written in a small form, kept on this device for this account until the register has it; until something is
 * written, what the register says. A component that changes its owner or its name needs another key.
 */
export function useKept<Value>(
  owner: string,
  name: string,
  rules: v.GenericSchema<unknown, Value>,
  start: Value,
) {
  const key = localDraftKey(owner, name);
  const [written, setWritten] = useState(() => readLocalDraft(key, rules));
  const [restored, setRestored] = useState(written !== null);
  return {
    value: written ?? start,
    /** Whether it was written in an earlier visit. */
    restored,
    write: (next: Value) => {
      setWritten(next);
      writeLocalDraft(key, next);
    },
    /** Once it has arrived, or is not wanted any more. */
    forget: () => {
      setWritten(null);
      setRestored(false);
      forgetLocalDraft(key);
    },
  };
}
