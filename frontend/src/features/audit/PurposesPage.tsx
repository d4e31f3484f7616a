import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { listProcessingPurposesOptions } from "../../api/operations/listProcessingPurposes.gen";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";

/** What personal data the hub processes for what purpose, and how long it keeps them. */
export function PurposesPage() {
  const { _ } = useLingui();
  const purposes = useQuery(listProcessingPurposesOptions());
  return (
    <Page title={_("personal.register")} lead={<T id="personal.registerLead" />}>
      <Loaded query={purposes} lines={12}>
        {({ items }) => (
          <div className="prose">
            {items.map((one) => (
              <section key={one.code} aria-labelledby={one.code}>
                <h2 id={one.code}>
                  <LocalText of={one.title} />
                </h2>
                <dl className="facts">
                  <div>
                    <dt>
                      <T id="personal.which" />
                    </dt>
                    <dd>
                      <LocalText of={one.data} />
                    </dd>
                  </div>
                  <div>
                    <dt>
                      <T id="personal.why" />
                    </dt>
                    <dd>
                      <LocalText of={one.reason} />
                    </dd>
                  </div>
                  <div>
                    <dt>
                      <T id="personal.howLong" />
                    </dt>
                    <dd>
                      <LocalText of={one.kept} />{" "}
                      {one.days !== null && <T id="personal.days" values={{ count: one.days }} />}
                    </dd>
                  </div>
                </dl>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
