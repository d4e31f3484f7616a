import { useLingui } from "@lingui/react";
import { Page } from "../ui/Page";
import { T } from "../ui/T";

const parts = ["aim", "how", "limits"] as const;

/** What holds for readers with assistive technology, and how to report what does not. */
export function AccessibilityPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("nav.accessibility")} lead={<T id="accessibility.lead" />}>
      <div className="prose">
        {parts.map((part) => (
          <section key={part}>
            <h2>
              <T id={`accessibility.${part}.title`} />
            </h2>
            <p className="measure">
              <T id={`accessibility.${part}.text`} />
            </p>
          </section>
        ))}
      </div>
    </Page>
  );
}
