import { T } from "../../ui/T";
import { dayNames, type ProjectFilter } from "./projectFilter";

/** Between which days: of the start, of the end, of the last change. */
export function DayFields({ filter }: { filter: ProjectFilter }) {
  return (
    <details className="facet">
      <summary>
        <T id="facet.days" />
        {dayNames.some((name) => filter[name] !== undefined) && (
          <span className="badge">{dayNames.filter((name) => filter[name] !== undefined).length}</span>
        )}
      </summary>
      {dayNames.map((name) => (
        <label key={name}>
          <span>
            <T id={`facet.${name}`} />
          </span>
          <input key={filter[name]} type="date" name={name} defaultValue={filter[name]} />
        </label>
      ))}
    </details>
  );
}
