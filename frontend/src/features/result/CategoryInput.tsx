import { useLingui } from "@lingui/react";
import { useCodeList } from "../../ui/form/useCodeList";
import { CountryOptions } from "../country/CountryOptions";
import { categoryListOf } from "../project/categoryListOf";

type Props = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  dimension: string;
  value: string;
  onChange: (category: string) => void;
};

/** Whose part it is: a code out of the list of the dimension, or a country. */
export function CategoryInput({ dimension, value, onChange, ...control }: Props) {
  const { _ } = useLingui();
  const list = categoryListOf(dimension);
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{_("form.choose")}</option>
      {list === undefined ? <CountryOptions /> : <CodeOptions list={list} chosen={value} />}
    </select>
  );
}

function CodeOptions({ list, chosen }: { list: string; chosen: string }) {
  return useCodeList(list, [chosen]).codes.map(({ code, label, lang }) => (
    <option key={code} value={code} lang={lang}>
      {label}
    </option>
  ));
}
