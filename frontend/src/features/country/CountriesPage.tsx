import { useLingui } from "@lingui/react";
import { getRouteApi } from "@tanstack/react-router";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { byName } from "./byName";
import { CountryFilters } from "./CountryFilters";
import { CountryTable } from "./CountryTable";
import { TileGrid } from "./TileGrid";
import { useAllCountries } from "./useAllCountries";

const route = getRouteApi("/live/countries");

/** The countries: equal squares first, and the table of the same list below them. */
export function CountriesPage() {
  const { _ } = useLingui();
  const language = useLanguage();
  const filter = route.useSearch();
  const countries = useAllCountries();
  return (
    <Page title={_("countries.title")} lead={<T id="countries.lead" />} description={_("countries.lead")}>
      <CountryFilters filter={filter} />
      <Loaded query={countries} lines={14}>
        {(all) => {
          const near = all.filter((country) => country.auMember || country.code === "CN");
          const listed = (filter.show === "all" ? all : near)
            .filter((country) => filter.region === undefined || country.auRegion === filter.region)
            .sort(byName(language));
          return (
            <>
              <TileGrid countries={near} region={filter.region} />
              <p className="muted">
                <T id="countries.gridNote" />
              </p>
              <section aria-labelledby="table">
                <h2 id="table">
                  <T id="countries.table" />
                </h2>
                <p role="status" id="results" tabIndex={-1}>
                  <T id="list.count" values={{ count: listed.length }} />
                </p>
                <CountryTable countries={listed} />
              </section>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
