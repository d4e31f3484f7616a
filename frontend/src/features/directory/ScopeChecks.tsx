import { ErrorText } from "../../ui/ErrorText";
import { T } from "../../ui/T";
import { scopes, wordOf } from "./scopes";

type Props = {
  id: string;
  chosen: readonly string[];
  error?: string;
  onChange: (scopes: readonly string[]) => void;
};

/** What a machine may do. */
export function ScopeChecks({ id, chosen, error, onChange }: Props) {
  return (
    <fieldset
      className={error === undefined ? "field" : "field wrong"}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="label">
        <T id="client.scopes" />
      </legend>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <ErrorText error={error} />
        </p>
      )}
      <div className="checks">
        {scopes.map((scope) => (
          <label key={scope} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
              }
            />{" "}
            <span>
              <T id={`client.scope.${wordOf(scope)}`} />{" "}
              <bdi dir="ltr" className="code muted">
                {scope}
              </bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
