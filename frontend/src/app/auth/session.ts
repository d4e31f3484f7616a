import { ErrorResponse, type User, type UserManager } from "oidc-client-ts";
import type { SignIn } from "../../api/types.gen";
import type { Language } from "../../ui/languages";
import { authoriseRequests } from "./authoriseRequests";
import { setSessionHint } from "./sessionHint";
import { createUserManager } from "./userManager";

let manager: UserManager | undefined;
let renewing: Promise<User | null> | undefined;
let ended = false;
const readers = new Set<() => void>();

export function hasSessionEnded(): boolean {
  return ended;
}

export function setSessionEnded(value: boolean): void {
  ended = value;
  for (const reader of readers) {
    reader();
  }
}

/** For useSyncExternalStore: tells when the session ended or came back. */
export function onSessionChange(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Renews the session; whoever asks meanwhile waits for the same answer, since a refresh token is good for one use. */
export function renewSession(session: UserManager): Promise<User | null> {
  renewing ??= session.signinSilent().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

/** Whether the sign-in service itself said no; a lost line or a slow answer does not end a session. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof ErrorResponse;
}

/** The one manager of the document, however often the workspace is entered and left. */
export function sessionManager(signIn: SignIn, language: Language): UserManager {
  if (manager !== undefined) {
    return manager;
  }
  const created = createUserManager(signIn, language);
  const end = () => setSessionEnded(true);
  const renew = async (): Promise<boolean> => {
    try {
      return (await renewSession(created)) !== null;
    } catch (thrown) {
      if (isRefusal(thrown)) {
        end();
      }
      return false;
    }
  };
  created.events.addUserLoaded(() => {
    setSessionHint(true);
    setSessionEnded(false);
  });
  created.events.addAccessTokenExpiring(() => void renew());
  created.events.addAccessTokenExpired(() => void renew());
  authoriseRequests(created, renew, end);
  manager = created;
  return created;
}
