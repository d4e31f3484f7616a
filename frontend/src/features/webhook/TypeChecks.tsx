import { T } from "../../ui/T";
import { resourceTypes } from "./resourceTypes";

type Props = { id: string; chosen: readonly string[]; onChange: (types: readonly string[]) => void };

/** The types of records that a webhook hears of; none chosen stands for all but drafts. */
export function TypeChecks({ id, chosen, onChange }: Props) {
  return (
    <fieldset className="field" aria-describedby={`${id}-types-hint`}>
      <legend className="label">
        <T id="webhook.types" />
      </legend>
      <p className="muted" id={`${id}-types-hint`}>
        <T id="webhook.typesHint" />
      </p>
      <div className="checks">
        {resourceTypes.map((type) => (
          <label key={type} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, type] : chosen.filter((one) => one !== type))
              }
            />{" "}
            <span>
              <T id={`webhook.type.${type}`} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
