import { createContext, useContext } from "react";

/** The subject of the session's token; null where nobody is signed in. */
export const AccountContext = createContext<string | null>(null);

/**
 * Whose session it is. The subject stays the same from the first visit on, while the register has no person of its own
 * for an account before its first write.
 */
export function useAccount(): string {
  const subject = useContext(AccountContext);
  if (subject === null) {
    throw new Error("nobody is signed in");
  }
  return subject;
}
