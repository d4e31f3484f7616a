import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { SignIn } from "../../api/types.gen";
import type { Language } from "../../ui/languages";

/** Where the sign-in service is reached and what it is asked for; tokens stay in memory, renewed by session.ts. */
export function createUserManager(signIn: SignIn, language: Language): UserManager {
  const { origin } = window.location;
  return new UserManager({
    authority: signIn.issuer,
    client_id: signIn.clientId,
    scope: signIn.scope,
    redirect_uri: `${origin}/${language.code}/signin/callback`,
    post_logout_redirect_uri: `${origin}/${language.code}/signed-out`,
    silent_redirect_uri: `${origin}/silent.html`,
    silentRequestTimeoutInSeconds: 8,
    ui_locales: language.tag,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
