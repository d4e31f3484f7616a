import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { convertMoneyOptions } from "../../api/operations/convertMoney.gen";
import { Field } from "../../ui/Field";
import { latinDigits } from "../../ui/form/latinDigits";
import { formatDay } from "../../ui/formats";
import { formFields } from "../../ui/formFields";
import { Loaded } from "../../ui/Loaded";
import { oneOf } from "../../ui/search";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CurrencyOptions } from "./CurrencyOptions";

type Sum = { amount: string; currency: string; valueDate: string };
type Faults = Partial<Record<keyof Sum, string>>;

function faultsOf({ amount, currency, valueDate }: Sum): Faults {
  return {
    amount: /^\d{1,15}(\.\d{1,2})?$/.test(amount) ? undefined : "rates.notAnAmount",
    currency: currency === "" ? "form.required" : undefined,
    valueDate: /^\d{4}-\d{2}-\d{2}$/.test(valueDate) ? undefined : "form.notADay",
  };
}

/** What a sum comes to in US dollars by the loaded rates, as in every record of the hub. */
export function ConversionForm() {
  const { _ } = useLingui();
  const [asked, setAsked] = useState<Sum | null>(null);
  const [faults, setFaults] = useState<Faults>({});
  return (
    <section aria-labelledby="conversion">
      <h2 id="conversion">
        <T id="rates.conversion" />
      </h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const fields = formFields(event.currentTarget);
          const sum = {
            amount: latinDigits((oneOf(fields.amount) ?? "").trim()),
            currency: oneOf(fields.currency) ?? "",
            valueDate: oneOf(fields.valueDate) ?? "",
          };
          const found = faultsOf(sum);
          const wrong = (["amount", "currency", "valueDate"] as const).find(
            (name) => found[name] !== undefined,
          );
          setFaults(found);
          setAsked(wrong === undefined ? sum : null);
          if (wrong !== undefined) {
            document.getElementById(wrong)?.focus();
          }
        }}
      >
        <Field id="amount" label={<T id="rates.amount" />} error={faults.amount}>
          <input name="amount" inputMode="decimal" />
        </Field>
        <Field id="currency" label={<T id="rates.currency" />} error={faults.currency}>
          <select name="currency" defaultValue="">
            <option value="">{_("form.choose")}</option>
            <CurrencyOptions chosen="" dollar />
          </select>
        </Field>
        <Field id="valueDate" label={<T id="rates.valueDate" />} error={faults.valueDate}>
          <input type="date" name="valueDate" />
        </Field>
        <button type="submit" className="button quiet">
          <T id="rates.convert" />
        </button>
      </form>
      <div aria-live="polite">{asked !== null && <Converted sum={asked} />}</div>
    </section>
  );
}

function Converted({ sum }: { sum: Sum }) {
  const language = useLanguage();
  const conversion = useQuery({ ...convertMoneyOptions({ query: sum }), staleTime: 0 });
  return (
    <Loaded query={conversion} lines={2}>
      {({ money, usd }) =>
        usd === null ? (
          <p className="note">
            <T id="rates.noRate" />
          </p>
        ) : (
          <p className="note">
            <bdi dir="ltr">{`${money.amount} ${money.currency} = ${usd.amount.amount} ${usd.amount.currency}`}</bdi>
            <br />
            <bdi dir="ltr">{`1 USD = ${usd.rate} ${money.currency}`}</bdi>{" "}
            <T
              id="rates.by"
              values={{
                day: usd.rateDate === null ? "–" : formatDay(usd.rateDate, language),
                source: usd.source,
              }}
            />
          </p>
        )
      }
    </Loaded>
  );
}
