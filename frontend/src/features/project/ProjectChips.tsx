import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { CodeLabel } from "../../ui/CodeLabel";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";
import type { ProjectFilter } from "./projectFilter";

const names = ["q", "country", "proposal", "initiative", "organisation", "activityStatus"] as const;
type Name = (typeof names)[number];

/** The values of a filter one by one, each with the filter that is left without it. */
function chipsOf(filter: ProjectFilter, name: Name): { value: string; rest: ProjectFilter }[] {
  const chosen = filter[name];
  if (!Array.isArray(chosen)) {
    return chosen === undefined ? [] : [{ value: chosen, rest: { ...filter, [name]: undefined } }];
  }
  return chosen.map((value) => {
    const others = chosen.filter((other) => other !== value);
    return { value, rest: { ...filter, [name]: others.length === 0 ? undefined : others } };
  });
}

/** The filters in force, each value a link that drops it. */
export function ProjectChips({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const chips = names.flatMap((name) => chipsOf(filter, name).map((chip) => ({ name, ...chip })));
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className="chips" aria-label={_("filter.inForce")}>
      {chips.map(({ name, value, rest }) => (
        <li key={`${name} ${value}`}>
          <Link to="/projects" search={{ ...rest, cursor: undefined }} activeOptions={{ exact: true }}>
            <span>
              <T id={`filter.name.${name}`} /> <ChipValue name={name} value={value} />
            </span>
            <span aria-hidden="true">×</span>
            <span className="hidden">
              <T id="filter.drop" />
            </span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/projects" activeOptions={{ exact: true }}>
          <T id="filter.clear" />
        </Link>
      </li>
    </ul>
  );
}

function ChipValue({ name, value }: { name: Name; value: string }) {
  if (name === "country") {
    return <CountryName code={value} />;
  }
  if (name === "activityStatus") {
    return <CodeLabel list="activity-status" code={value} />;
  }
  return <bdi>{value}</bdi>;
}
