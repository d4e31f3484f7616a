import { Link } from "@tanstack/react-router";
import type { CountrySummary } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

/** Countries with their codes and region. */
export function CountryTable({ countries }: { countries: readonly CountrySummary[] }) {
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">
          <T id="countries.table" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <T id="countries.name" />
            </th>
            <th scope="col">ISO 3166-1</th>
            <th scope="col">
              <T id="countries.region" />
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr key={country.code}>
              <th scope="row">
                <Link to="/countries/$code" params={{ code: country.code }}>
                  <LocalText of={country.name} />
                </Link>
              </th>
              <td>
                <bdi className="code">
                  {country.code} · {country.iso3}
                </bdi>
              </td>
              <td>
                {country.auRegion === null ? "–" : <CodeLabel list="au-region" code={country.auRegion} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
