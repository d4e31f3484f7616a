import { T } from "../../ui/T";
import { type BoundName, boundNames, type ProjectFilter } from "./projectFilter";

type Props = { filter: ProjectFilter; of: "days" | "budget" };

function isBudget(name: BoundName): boolean {
  return name.startsWith("budget");
}

/** From where to where: days of the start, the end and the last change, or the budget in US dollars. */
export function BoundFields({ filter, of }: Props) {
  const names = boundNames.filter((name) => isBudget(name) === (of === "budget"));
  const given = names.filter((name) => filter[name] !== undefined).length;
  return (
    <details className="facet">
      <summary>
        <T id={`facet.${of}`} />
        {given > 0 && <span className="badge">{given}</span>}
      </summary>
      {names.map((name) => (
        <label key={name}>
          <span>
            <T id={`facet.${name}`} />
          </span>
          <input
            key={filter[name]}
            type={of === "budget" ? "number" : "date"}
            min={of === "budget" ? 0 : undefined}
            step={of === "budget" ? 1 : undefined}
            name={name}
            defaultValue={filter[name]}
          />
        </label>
      ))}
    </details>
  );
}
