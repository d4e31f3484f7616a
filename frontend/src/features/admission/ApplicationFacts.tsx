import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Application } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <T id={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}

/** What the applicant says of itself. */
export function ApplicationFacts({ application }: { application: Application }) {
  const { acronym, code, actorType, country, website, domain, identifiers, contact, similar } = application;
  return (
    <>
      <dl className="facts">
        <Fact name="join.code">
          <bdi className="code">{code}</bdi>
        </Fact>
        {acronym !== null && (
          <Fact name="join.acronym">
            <bdi>{acronym}</bdi>
          </Fact>
        )}
        <Fact name="filter.actorType">
          <CodeLabel list="actor-type" code={actorType} />
        </Fact>
        {country !== null && (
          <Fact name="filter.country">
            <CountryName code={country} />
          </Fact>
        )}
        {website !== null && (
          <Fact name="organisation.website">
            <a href={website} rel="noreferrer">
              <bdi dir="ltr">{website}</bdi>
            </a>
          </Fact>
        )}
        {domain !== null && (
          <Fact name="join.domain">
            <bdi dir="ltr">{domain}</bdi>
          </Fact>
        )}
        {identifiers.map(({ scheme, value }) => (
          <Fact key={scheme} name="join.scheme">
            <bdi dir="ltr" className="code">
              {scheme} {value}
            </bdi>
          </Fact>
        ))}
        {contact !== null && (
          <Fact name="join.contact">
            <bdi>{contact.name}</bdi> · <bdi dir="ltr">{contact.mail}</bdi>
          </Fact>
        )}
      </dl>
      {similar.length > 0 && (
        <section aria-labelledby="similar" className="note">
          <h2 id="similar">
            <T id="admission.similar" />
          </h2>
          <ul>
            {similar.map((one) => (
              <li key={one.id}>
                <Link to="/organisations/$id" params={{ id: one.id }}>
                  <LocalText of={one.name} />
                </Link>{" "}
                <bdi className="code">{one.code}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
