import type { DisaggregatedValue } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { CountryName } from "../country/CountryName";
import { categoryListOf } from "./categoryListOf";

/** What a part of a value is about, by its name. */
export function PartCategory({ of }: { of: Pick<DisaggregatedValue, "dimension" | "category"> }) {
  const list = categoryListOf(of.dimension);
  return list === undefined ? (
    <CountryName code={of.category} />
  ) : (
    <CodeText list={list} code={of.category} />
  );
}
