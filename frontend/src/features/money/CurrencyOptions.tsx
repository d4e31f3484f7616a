import { useCodeList } from "../../ui/form/useCodeList";

/** The currencies of ISO 4217 by their code and name; the US dollar is what the others are counted in. */
export function CurrencyOptions({ chosen, dollar = false }: { chosen: string; dollar?: boolean }) {
  const { codes } = useCodeList("currency", chosen === "" ? [] : [chosen]);
  return codes
    .filter(({ code }) => dollar || code !== "USD")
    .map(({ code, label, lang }) => (
      <option key={code} value={code} lang={lang}>
        {label === code ? code : `${code} – ${label}`}
      </option>
    ));
}
