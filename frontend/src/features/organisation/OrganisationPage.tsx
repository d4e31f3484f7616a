import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { getOrganisationOptions } from "../../api/operations/getOrganisation.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { LazyDetails } from "../../ui/LazyDetails";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { OrganisationHistory } from "./OrganisationHistory";
import { StandingNote } from "./StandingNote";

type Props = { id: string; projects: (code: string) => ReactNode };

/** One organisation of the register. */
export function OrganisationPage({ id, projects }: Props) {
  const language = useLanguage();
  const organisation = useQuery(getOrganisationOptions({ path: { id } }));
  return (
    <LoadedPage query={organisation}>
      {(data) => (
        <Page
          title={pickText(data.name, language)?.text ?? data.code}
          heading={<LocalText of={data.name} />}
          above={
            <>
              <Link to="/organisations" activeOptions={{ exact: true }}>
                <T id="nav.organisations" />
              </Link>{" "}
              · <bdi className="code">{data.code}</bdi>
            </>
          }
          lead={data.demonstration ? <T id="organisation.demonstrationNote" /> : undefined}
        >
          <StandingNote organisation={data} />
          <dl className="facts">
            <dt>
              <T id="filter.actorType" />
            </dt>
            <dd>
              <CodeLabel list="actor-type" code={data.actorType} />
            </dd>
            {data.country !== null && (
              <>
                <dt>
                  <T id="filter.country" />
                </dt>
                <dd>
                  <Link to="/countries/$code" params={{ code: data.country }}>
                    <CountryName code={data.country} />
                  </Link>
                </dd>
              </>
            )}
            {data.website !== null && (
              <>
                <dt>
                  <T id="organisation.website" />
                </dt>
                <dd>
                  <a href={data.website} rel="noreferrer">
                    <bdi>{data.website}</bdi>
                  </a>
                </dd>
              </>
            )}
            {data.identifiers.map(({ scheme, value }) => (
              <Fragment key={scheme}>
                <dt>
                  <T id="organisation.identifier" />
                </dt>
                <dd>
                  <bdi dir="ltr" className="code">
                    {scheme}-{value}
                  </bdi>
                </dd>
              </Fragment>
            ))}
          </dl>
          <section aria-labelledby="projects">
            <h2 id="projects">
              <T id="nav.projects" />
            </h2>
            {projects(data.code)}
          </section>
          <LazyDetails summary={<T id="organisation.history" />}>
            <OrganisationHistory code={data.code} />
          </LazyDetails>
        </Page>
      )}
    </LoadedPage>
  );
}
