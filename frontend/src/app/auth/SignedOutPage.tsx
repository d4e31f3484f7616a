import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";

export function SignedOutPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("signedOut.title")} lead={<T id="signedOut.lead" />}>
      <p>
        <Link to="/" reloadDocument>
          <T id="notFound.home" />
        </Link>
      </p>
    </Page>
  );
}
