import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";

type Props = { failed: boolean; onSignIn: () => void };

/** What signing in is for, and the button that does it. */
export function SignInPage({ failed, onSignIn }: Props) {
  const { _ } = useLingui();
  return (
    <Page title={_("signIn.title")} lead={<T id="signIn.lead" />}>
      {failed && (
        <p className="note error" role="alert">
          <T id="signIn.failed" />
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={onSignIn}>
          <T id="signIn.button" />
        </button>
      </p>
      <p className="muted section">
        <T id="signIn.noAccount" />{" "}
        <Link to="/about">
          <T id="nav.about" />
        </Link>
      </p>
    </Page>
  );
}
