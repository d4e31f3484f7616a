import { useLingui } from "@lingui/react";
import { useCodeList } from "../../ui/form/useCodeList";
import { CountryOptions } from "../country/CountryOptions";

type Props = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  dimension: string;
  value: string;
  onChange: (category: string) => void;
};

/** Whose part it is: a group or country out of its list, or a word such as “female”. */
export function CategoryInput({ dimension, value, onChange, ...control }: Props) {
  const { _ } = useLingui();
  if (dimension !== "GROUP" && dimension !== "COUNTRY") {
    return (
      <input
        {...control}
        type="text"
        dir="auto"
        maxLength={60}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{_("form.choose")}</option>
      {dimension === "COUNTRY" ? <CountryOptions /> : <GroupOptions chosen={value} />}
    </select>
  );
}

function GroupOptions({ chosen }: { chosen: string }) {
  return useCodeList("vulnerable-group", [chosen]).codes.map(({ code, label, lang }) => (
    <option key={code} value={code} lang={lang}>
      {label}
    </option>
  ));
}
