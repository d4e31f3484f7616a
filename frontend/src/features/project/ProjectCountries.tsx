import { Link } from "@tanstack/react-router";
import type { ProjectCountry } from "../../api/types.gen";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { formatShare } from "./formatShare";

/** The countries of a project, each with its part in it and its share. */
export function ProjectCountries({ countries }: { countries: readonly ProjectCountry[] }) {
  const language = useLanguage();
  return (
    <ul className="plain">
      {countries.map(({ country, role, percentage }) => (
        <li key={`${country} ${role}`}>
          <Link to="/countries/$code" params={{ code: country }}>
            <CountryName code={country} />
          </Link>{" "}
          <span className="muted">
            <T id={`countryRole.${role}`} />
            {percentage !== null && ` · ${formatShare(percentage, language)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
