import { useLingui } from "@lingui/react";
import { CountryOptions } from "./CountryOptions";
import { useAllCountries } from "./useAllCountries";

type Props = { name: string; chosen?: string };

/** A native select of the countries; made anew when their names arrive or another one is chosen. */
export function CountrySelect({ name, chosen }: Props) {
  const { _ } = useLingui();
  const known = useAllCountries().data?.length ?? 0;
  return (
    <select key={`${known} ${chosen ?? ""}`} name={name} defaultValue={chosen ?? ""}>
      <option value="">{_("filter.any")}</option>
      <CountryOptions />
    </select>
  );
}
