import { LocalText } from "../../ui/LocalText";
import { useAllCountries } from "./useAllCountries";

/** The name of a country in the reader's language; its code until the names are here. */
export function CountryName({ code }: { code: string }) {
  const name = useAllCountries().data?.find((country) => country.code === code)?.name;
  return name === undefined ? code : <LocalText of={name} />;
}
