import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getCountryOptions } from "../../api/operations/getCountry.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryFacts } from "./CountryFacts";

type Props = {
  code: string;
  /** What the country has in later features: its part in initiatives, its organisations, its projects. */
  participations: ReactNode;
  organisations: ReactNode;
  projects: ReactNode;
};

/** One country: codes, groups, what it takes part in, and the organisations and projects of the register. */
export function CountryPage({ code, participations, organisations, projects }: Props) {
  const language = useLanguage();
  const country = useQuery(getCountryOptions({ path: { code } }));
  return (
    <LoadedPage query={country}>
      {(data) => (
        <Page
          title={pickText(data.name, language)?.text ?? data.code}
          heading={<LocalText of={data.name} />}
          above={
            <>
              <Link to="/countries" activeOptions={{ exact: true }}>
                <T id="nav.countries" />
              </Link>{" "}
              · <bdi className="code">{data.code}</bdi>
            </>
          }
        >
          <CountryFacts country={data} />
          <section aria-labelledby="participation">
            <h2 id="participation">
              <T id="country.participation" />
            </h2>
            {participations}
          </section>
          <section aria-labelledby="organisations">
            <h2 id="organisations">
              <T id="nav.organisations" />
            </h2>
            {organisations}
          </section>
          <section aria-labelledby="projects">
            <h2 id="projects">
              <T id="nav.projects" />
            </h2>
            {projects}
          </section>
        </Page>
      )}
    </LoadedPage>
  );
}
