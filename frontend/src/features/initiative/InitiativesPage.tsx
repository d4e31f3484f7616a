import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listInitiativesOptions } from "../../api/operations/listInitiatives.gen";
import { formatDay } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** The texts of the hub, newest first as the API has them. */
export function InitiativesPage() {
  const { _ } = useLingui();
  const language = useLanguage();
  const initiatives = useQuery(listInitiativesOptions());
  return (
    <Page
      title={_("initiatives.title")}
      lead={<T id="initiatives.lead" />}
      description={_("initiatives.lead")}
    >
      <Loaded query={initiatives}>
        {({ items }) =>
          items.length === 0 ? (
            <p>
              <T id="initiatives.empty" />
            </p>
          ) : (
            <ul className="register">
              {items.map((initiative) => (
                <li key={initiative.code}>
                  <p className="muted">
                    <bdi className="code">{initiative.code}</bdi> ·{" "}
                    {initiative.textDate !== null &&
                      formatDay(initiative.textDate, language, initiative.datePrecision)}
                  </p>
                  <h2>
                    <Link to="/initiatives/$code" params={{ code: initiative.code }}>
                      <LocalText of={initiative.title} />
                    </Link>
                  </h2>
                  <p className="muted">
                    <T
                      id="initiative.counts"
                      values={{ pillars: initiative.pillarCount, proposals: initiative.proposalCount }}
                    />{" "}
                    · <T id={`provenance.${initiative.provenance}`} />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
