import { useLingui } from "@lingui/react";
import { type ReactNode, useId, useState } from "react";
import { T } from "./T";

type Props = {
  id: string;
  label: ReactNode;
  /** Options of the select from which one is added at a time. */
  options: ReactNode;
  chosen: readonly string[];
  nameOf: (code: string) => ReactNode;
  onChange: (codes: string[]) => void;
  error?: ReactNode;
};

/** Several codes out of a long list: a select with a button that adds, and what was added, each with a button that drops. */
export function PickList({ id, label, options, chosen, nameOf, onChange, error }: Props) {
  const { _ } = useLingui();
  const select = useId();
  const [next, setNext] = useState("");
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend className="label">{label}</legend>
      {error}
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((code) => (
            <li key={code}>
              <button type="button" onClick={() => onChange(chosen.filter((one) => one !== code))}>
                {nameOf(code)} <span aria-hidden="true">×</span>
                <span className="hidden">
                  <T id="form.drop" />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <label className="grow" htmlFor={select}>
          <span>
            <T id="form.addFrom" />
          </span>
          <select id={select} value={next} onChange={(event) => setNext(event.target.value)}>
            <option value="">{_("form.choose")}</option>
            {options}
          </select>
        </label>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            if (next !== "" && !chosen.includes(next)) {
              onChange([...chosen, next]);
            }
            setNext("");
          }}
        >
          <T id="form.add" />
        </button>
      </div>
    </fieldset>
  );
}
