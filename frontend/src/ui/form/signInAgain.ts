import { createContext, useContext } from "react";

/** Has the person sign in anew and brings them back to the page; what they wrote on it is gone. */
export const SignInAgainContext = createContext<() => void>(() => undefined);

export function useSignInAgain(): () => void {
  return useContext(SignInAgainContext);
}
