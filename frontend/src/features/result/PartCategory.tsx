import type { DisaggregatedValue } from "../../api/types.gen";
import { CodeName } from "../../ui/form/CodeName";
import { CountryName } from "../country/CountryName";

/** What a part of a value is about: a group or country by its name, everything else as it was written. */
export function PartCategory({ of }: { of: Pick<DisaggregatedValue, "dimension" | "category"> }) {
  switch (of.dimension) {
    case "GROUP":
      return <CodeName list="vulnerable-group" code={of.category} />;
    case "COUNTRY":
      return <CountryName code={of.category} />;
    default:
      return <bdi>{of.category}</bdi>;
  }
}
