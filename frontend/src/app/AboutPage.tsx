import { useLingui } from "@lingui/react";
import { Page } from "../ui/Page";
import { T } from "../ui/T";

const parts = ["what", "texts", "reading", "sources"] as const;

/** What the hub is, and what it is not. */
export function AboutPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("nav.about")} lead={<T id="footer.purpose" />}>
      <div className="prose">
        {parts.map((part) => (
          <section key={part}>
            <h2>
              <T id={`about.${part}.title`} />
            </h2>
            <p className="measure">
              <T id={`about.${part}.text`} />
            </p>
          </section>
        ))}
      </div>
    </Page>
  );
}
