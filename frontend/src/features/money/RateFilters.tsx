import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { CurrencyOptions } from "./CurrencyOptions";
import { type RatesFilter, readRatesFilter } from "./ratesFilter";

/** Which rates the page lists; a form whose state is the address. */
export function RateFilters({ filter }: { filter: RatesFilter }) {
  const { _ } = useLingui();
  const navigate = useNavigate();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: "/w/rates", search: readRatesFilter(formFields(event.currentTarget)) });
      }}
    >
      <label>
        <span>
          <T id="rates.currency" />
        </span>
        <select key={filter.currency} name="currency" defaultValue={filter.currency ?? ""}>
          <option value="">{_("filter.any")}</option>
          <CurrencyOptions chosen={filter.currency ?? ""} />
        </select>
      </label>
      {(["dayFrom", "dayTo"] as const).map((name) => (
        <label key={name}>
          <span>
            <T id={`rates.${name}`} />
          </span>
          <input key={filter[name]} type="date" name={name} defaultValue={filter[name]} />
        </label>
      ))}
      <label className="check">
        <input
          key={filter.superseded}
          type="checkbox"
          name="superseded"
          value="true"
          defaultChecked={filter.superseded === "true"}
        />{" "}
        <span>
          <T id="rates.superseded" />
        </span>
      </label>
      <button type="submit" className="button quiet">
        <T id="filter.apply" />
      </button>
    </form>
  );
}
