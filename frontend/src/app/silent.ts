import { UserManager } from "oidc-client-ts";

/** The page in the hidden frame: hands the answer of the sign-in service to the page that asked. */
void new UserManager({
  authority: window.location.origin,
  client_id: "-",
  redirect_uri: "-",
}).signinSilentCallback();
