import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { listExchangeRatesOptions } from "../../api/operations/listExchangeRates.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { ConversionForm } from "./ConversionForm";
import { RateFilters } from "./RateFilters";
import { RateTable } from "./RateTable";
import { RateUpload } from "./RateUpload";

const route = getRouteApi("/live/workspace/rating/w/rates");

/** The exchange rates that the hub converts by: what is loaded, a file of new ones, and what a sum comes to. */
export function RatesPage() {
  const { _ } = useLingui();
  const filter = route.useSearch();
  const { superseded, ...rest } = filter;
  const me = useQuery(getMeOptions());
  const rates = useQuery({
    ...listExchangeRatesOptions({
      query: { ...rest, superseded: superseded === "true", limit: 50, count: "capped" },
    }),
    staleTime: 0,
  });
  return (
    <Page title={_("rates.title")} lead={<T id="rates.lead" />}>
      <Loaded query={me}>{({ may }) => may.includes("LOAD_RATES") && <RateUpload />}</Loaded>
      <ConversionForm />
      <section aria-labelledby="rates">
        <h2 id="rates">
          <T id="rates.list" />
        </h2>
        <RateFilters filter={filter} />
        <Loaded query={rates} lines={8}>
          {({ items, page }) => (
            <>
              <p id="results" role="status" tabIndex={-1}>
                <T id="list.count" values={{ count: page.total ?? items.length }} />
              </p>
              {items.length === 0 && (
                <p className="note">
                  <T id="rates.none" />
                </p>
              )}
              <RateTable rates={items} />
              <Pager next={page.nextCursor} later={filter.cursor !== undefined} />
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
