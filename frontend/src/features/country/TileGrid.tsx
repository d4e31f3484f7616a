import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { CountrySummary } from "../../api/types.gen";
import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { tilePlaces } from "./tilePlaces";

type Props = { countries: readonly CountrySummary[]; region?: string };

/** An equal square for every state, a list of links for keyboards and screen readers. Never mirrored. */
export function TileGrid({ countries, region }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  return (
    <ul className="tiles" aria-label={_("countries.grid")}>
      {countries.map((country) => {
        const place = tilePlaces[country.code];
        if (place === undefined) {
          return null;
        }
        const chosen = region !== undefined && country.auRegion === region;
        const name = pickText(country.name, language)?.text ?? country.code;
        return (
          <li key={country.code} className={`c${place[0]} r${place[1]}`}>
            <Link
              to="/countries/$code"
              params={{ code: country.code }}
              className={chosen ? "on" : undefined}
              title={name}
            >
              {country.code}
              <span className="hidden"> {name}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
