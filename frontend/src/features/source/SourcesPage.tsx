import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { listSourcesOptions } from "../../api/operations/listSources.gen";
import type { SourceSystem } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { NewSource } from "./NewSource";
import { SourceFlags } from "./SourceFlags";

const route = getRouteApi("/live/workspace/sources/w/sources");

/** The source systems that this account may see, and the form of a new one for those who may register it. */
export function SourcesPage() {
  const { _ } = useLingui();
  const { cursor } = route.useSearch();
  const me = useQuery(getMeOptions());
  const sources = useQuery({
    ...listSourcesOptions({ query: { cursor, limit: 50, count: "exact" } }),
    staleTime: 0,
  });
  return (
    <Page title={_("source.title")} lead={<T id="source.lead" />}>
      <Loaded query={me}>
        {(account) => {
          const manages =
            account.may.includes("MANAGE_SOURCES") ||
            account.organisations.some((one) => one.may.includes("MANAGE_SOURCES"));
          return (
            <>
              <Loaded query={sources} lines={6}>
                {({ items, page }) => (
                  <section aria-labelledby="sources">
                    <h2 id="sources">
                      <T id="source.list" values={{ count: page.total ?? items.length }} />
                    </h2>
                    {items.length === 0 ? (
                      <p className="note">
                        <T id={manages ? "source.empty" : "source.emptyReader"} />
                      </p>
                    ) : (
                      <SourceRegister sources={items} />
                    )}
                    <Pager next={page.nextCursor} later={cursor !== undefined} />
                  </section>
                )}
              </Loaded>
              {manages && <NewSource account={account} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function SourceRegister({ sources }: { sources: readonly SourceSystem[] }) {
  return (
    <ul className="register">
      {sources.map((source) => (
        <li key={source.key}>
          <h3>
            <Link to="/w/sources/$code" params={{ code: source.key }}>
              <bdi>{source.name}</bdi>
            </Link>
          </h3>
          <p className="muted">
            <bdi dir="ltr" className="code">
              {source.key}
            </bdi>{" "}
            · <LocalText of={source.organisation.name} />
          </p>
          <SourceFlags source={source} />
        </li>
      ))}
    </ul>
  );
}
