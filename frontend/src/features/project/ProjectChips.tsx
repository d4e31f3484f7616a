import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { CodeLabel } from "../../ui/CodeLabel";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";
import type { ProjectFilter } from "./projectFilter";

const names = ["q", "country", "proposal", "initiative", "organisation", "activityStatus"] as const;

/** The filters in force, each a link that drops it. */
export function ProjectChips({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const chosen = names.filter((name) => filter[name] !== undefined);
  if (chosen.length === 0) {
    return null;
  }
  return (
    <ul className="chips" aria-label={_("filter.inForce")}>
      {chosen.map((name) => (
        <li key={name}>
          <Link to="/projects" search={{ ...filter, [name]: undefined, cursor: undefined }}>
            <span>
              <T id={`filter.name.${name}`} /> <ChipValue filter={filter} name={name} />
            </span>
            <span aria-hidden="true">×</span>
            <span className="hidden">
              <T id="filter.drop" />
            </span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/projects">
          <T id="filter.clear" />
        </Link>
      </li>
    </ul>
  );
}

function ChipValue({ filter, name }: { filter: ProjectFilter; name: (typeof names)[number] }) {
  if (name === "country") {
    return filter.country?.map((code) => <CountryName key={code} code={code} />);
  }
  if (name === "activityStatus") {
    return filter.activityStatus?.map((code) => <CodeLabel key={code} list="activity-status" code={code} />);
  }
  return <bdi>{filter[name]}</bdi>;
}
