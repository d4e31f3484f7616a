import { Outlet, useLocation } from "@tanstack/react-router";
import type { UserManager } from "oidc-client-ts";
import { useEffect, useState } from "react";
import { hasAuthParams, useAuth } from "react-oidc-context";
import { AccountContext } from "../../ui/form/account";
import { SignInAgainContext } from "../../ui/form/signInAgain";
import { LoadingPage } from "../../ui/LoadingPage";
import { SessionEnded } from "./SessionEnded";
import { SignInPage } from "./SignInPage";
import { isRefusal, renewSession, setSessionEnded } from "./session";
import { hasSessionHint, setSessionHint } from "./sessionHint";
import { WorkspaceBar } from "./WorkspaceBar";

/** Lets through who is signed in; asks everybody else to sign in, and comes back to the same address. */
export function SessionGate({ manager, ended }: { manager: UserManager; ended: boolean }) {
  const auth = useAuth();
  const location = useLocation();
  const [trying, setTrying] = useState(() => hasSessionHint() && !hasAuthParams());

  const [returned] = useState(() => hasAuthParams());
  // The library keeps what went wrong instead of throwing it.
  const failed = returned || auth.error !== undefined;

  // After a reload the tokens are gone; the session at the sign-in service may still be there. Asked once, without a page.
  useEffect(() => {
    if (!trying) {
      return;
    }
    manager
      .getUser()
      .then((user) => user ?? renewSession(manager))
      .then((user) => setSessionHint(user !== null))
      .catch((thrown) => isRefusal(thrown) && setSessionHint(false))
      .finally(() => setTrying(false));
  }, [trying, manager]);

  const here = `${location.pathname}${location.searchStr}`;
  const signIn = () => {
    void auth.signinRedirect({ state: here.startsWith("/signin") ? "/w" : here });
  };
  if (auth.user !== null && auth.user !== undefined) {
    return (
      <AccountContext value={auth.user.profile.sub}>
        <WorkspaceBar
          onSignOut={() => {
            setSessionHint(false);
            void auth.signoutRedirect();
          }}
        />
        <SignInAgainContext value={() => void auth.signinRedirect({ state: here, prompt: "login" })}>
          <Outlet />
        </SignInAgainContext>
        {ended && (
          <SessionEnded
            failed={auth.error !== undefined}
            onSignIn={signIn}
            onClose={() => setSessionEnded(false)}
          />
        )}
      </AccountContext>
    );
  }
  if (trying || auth.isLoading || auth.activeNavigator !== undefined) {
    return <LoadingPage />;
  }
  return <SignInPage failed={failed} onSignIn={signIn} />;
}
