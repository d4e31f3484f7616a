import { useRouter } from "@tanstack/react-router";
import type { User } from "oidc-client-ts";
import { useState, useSyncExternalStore } from "react";
import { AuthProvider } from "react-oidc-context";
import type { SignIn } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { SessionGate } from "./SessionGate";
import { hasSessionEnded, onSessionChange, sessionManager } from "./session";

/** Where a sign-in was asked from: an address below the language, kept by the sign-in library meanwhile. */
function askedFrom(user: User | undefined): string {
  const state = user?.state;
  return typeof state === "string" && state.startsWith("/") ? state : "/w";
}

/** The session around the pages of the workspace. */
export function SignInProvider({ signIn }: { signIn: SignIn }) {
  const router = useRouter();
  const language = useLanguage();
  const [manager] = useState(() => sessionManager(signIn, language));
  const ended = useSyncExternalStore(onSessionChange, hasSessionEnded);
  return (
    <AuthProvider
      userManager={manager}
      onSigninCallback={(user) =>
        router.navigate({ href: `/${language.code}${askedFrom(user)}`, replace: true })
      }
    >
      <SessionGate manager={manager} ended={ended} />
    </AuthProvider>
  );
}
