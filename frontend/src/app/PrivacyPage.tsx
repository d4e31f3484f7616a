import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../ui/Page";
import { T } from "../ui/T";

const parts = ["readers", "members", "device"] as const;

/** What the hub keeps about its readers and about those who sign in. */
export function PrivacyPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("nav.privacy")} lead={<T id="privacy.lead" />}>
      <div className="prose">
        {parts.map((part) => (
          <section key={part}>
            <h2>
              <T id={`privacy.${part}.title`} />
            </h2>
            <p className="measure">
              <T id={`privacy.${part}.text`} />
            </p>
          </section>
        ))}
        <p>
          <Link to="/privacy/register">
            <T id="privacy.register" />
          </Link>
        </p>
      </div>
    </Page>
  );
}
