import { T } from "../../ui/T";

type Values = { trusted: boolean; twoWay: boolean };
type Props = { values: Values; mayTrust: boolean; onChange: (change: Partial<Values>) => void };

/** What a source is allowed, and what it has to do for it. */
export function SourceSwitches({ values, mayTrust, onChange }: Props) {
  return (
    <>
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            checked={values.twoWay}
            aria-describedby="source-two-way-hint"
            onChange={({ target }) => onChange({ twoWay: target.checked })}
          />{" "}
          <span>
            <T id="source.twoWay" />
          </span>
        </label>
        <p className="muted" id="source-two-way-hint">
          <T id="source.twoWayHint" />
        </p>
      </div>
      {(mayTrust || values.trusted) && (
        <div className="field">
          <label className="check">
            <input
              type="checkbox"
              checked={values.trusted}
              disabled={!mayTrust}
              aria-describedby="source-trust-hint"
              onChange={({ target }) => onChange({ trusted: target.checked })}
            />{" "}
            <span>
              <T id="source.trusted" />
            </span>
          </label>
          <p className="muted" id="source-trust-hint">
            <T id="source.trustHint" />
          </p>
        </div>
      )}
    </>
  );
}
