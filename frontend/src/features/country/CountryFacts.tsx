import type { Country } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Codes and groups of a country, with the time from which membership is known. */
export function CountryFacts({ country }: { country: Country }) {
  const language = useLanguage();
  const communities = country.groups.filter((group) => group.scheme === "REC");
  return (
    <dl className="facts">
      <dt>ISO 3166-1</dt>
      <dd>
        <bdi className="code">
          {country.code} · {country.iso3} · {country.numeric}
        </bdi>
      </dd>
      {country.auRegion !== null && (
        <>
          <dt>
            <T id="countries.region" />
          </dt>
          <dd>
            <CodeLabel list="au-region" code={country.auRegion} />
          </dd>
        </>
      )}
      {communities.length > 0 && (
        <>
          <dt>
            <T id="country.communities" />
          </dt>
          <dd>
            <ul className="plain">
              {communities.map((group) => (
                <li key={group.code}>
                  <LocalText of={group.name} />
                  {group.validFrom !== null && (
                    <span className="muted">
                      {" "}
                      <T id="country.since" values={{ day: formatDay(group.validFrom, language) }} />
                    </span>
                  )}
                  {group.validTo !== null && (
                    <span className="muted">
                      {" "}
                      <T id="country.until" values={{ day: formatDay(group.validTo, language) }} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
