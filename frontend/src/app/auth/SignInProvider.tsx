import { useRouter } from "@tanstack/react-router";
import type { User } from "oidc-client-ts";
import { useState } from "react";
import { AuthProvider } from "react-oidc-context";
import type { SignIn } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { authoriseRequests } from "./authoriseRequests";
import { SessionGate } from "./SessionGate";
import { setSessionHint } from "./sessionHint";
import { createUserManager } from "./userManager";

/** Where a sign-in was asked from: an address below the language, kept by the sign-in library meanwhile. */
function askedFrom(user: User | undefined): string {
  const state = user?.state;
  return typeof state === "string" && state.startsWith("/") ? state : "/w";
}

/** One manager of the session for as long as the workspace is open. */
export function SignInProvider({ signIn }: { signIn: SignIn }) {
  const router = useRouter();
  const language = useLanguage();
  const [ended, setEnded] = useState(false);
  const [manager] = useState(() => {
    const created = createUserManager(signIn, language);
    created.events.addUserLoaded(() => setSessionHint(true));
    created.events.addAccessTokenExpired(() => setEnded(true));
    authoriseRequests(created, () => setEnded(true));
    return created;
  });
  return (
    <AuthProvider
      userManager={manager}
      onSigninCallback={(user) =>
        router.navigate({ href: `/${language.code}${askedFrom(user)}`, replace: true })
      }
    >
      <SessionGate ended={ended} />
    </AuthProvider>
  );
}
