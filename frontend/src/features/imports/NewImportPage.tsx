import "../../styles/imports.css";
import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listSourcesOptions } from "../../api/operations/listSources.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { ImportForm } from "./ImportForm";

/** A file to import: through which source, and which. It is checked first, and nothing is written by that. */
export function NewImportPage() {
  const { _ } = useLingui();
  const sources = useQuery({ ...listSourcesOptions({ query: { limit: 200 } }), staleTime: 0 });
  return (
    <Page
      title={_("imports.new")}
      above={
        <Link to="/w/imports">
          <T id="imports.title" />
        </Link>
      }
      lead={<T id="imports.newLead" />}
    >
      <Loaded query={sources} lines={6}>
        {({ items }) => {
          const active = items.filter(({ deactivatedAt }) => deactivatedAt === null);
          return active.length === 0 ? (
            <p className="note">
              <T id="imports.noSource" />{" "}
              <Link to="/w/sources">
                <T id="work.sources" />
              </Link>
            </p>
          ) : (
            <ImportForm sources={active} />
          );
        }}
      </Loaded>
    </Page>
  );
}
