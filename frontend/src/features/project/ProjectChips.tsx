import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { ChipValue } from "./ChipValue";
import { filtersOf, withoutFilter } from "./filtersOf";
import type { ProjectFilter } from "./projectFilter";

/** The filters in force, each value a link that drops it. */
export function ProjectChips({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const chips = filtersOf(filter);
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className="chips" aria-label={_("filter.inForce")}>
      {chips.map((chip) => (
        <li key={`${chip.name} ${chip.value}`}>
          <Link to="/projects" search={withoutFilter(filter, chip)} activeOptions={{ exact: true }}>
            <span>
              <T id="filter.named" values={{ name: _(`facet.${chip.name}`) }} /> <ChipValue {...chip} />
            </span>
            <span aria-hidden="true">×</span>
            <span className="hidden">
              <T id="filter.drop" />
            </span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/projects" search={{ view: filter.view }} activeOptions={{ exact: true }}>
          <T id="filter.clear" />
        </Link>
      </li>
    </ul>
  );
}
