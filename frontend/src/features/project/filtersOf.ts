import { boundNames, listNames, type ProjectFilter } from "./projectFilter";

/** What narrows the list, in the order in which the page says it; order, view and place in the list do not. */
const names = ["q", ...listNames, ...boundNames] as const;
export type FilterName = (typeof names)[number];
export type FilterValue = { name: FilterName; value: string };

/** The values of a filter one by one. */
export function filtersOf(filter: ProjectFilter): FilterValue[] {
  return names.flatMap((name) => [filter[name] ?? []].flat().map((value) => ({ name, value })));
}

/** The filter that is left without one of its values, from the start of its list. */
export function withoutFilter(filter: ProjectFilter, { name, value }: FilterValue): ProjectFilter {
  const left = [filter[name] ?? []].flat().filter((other) => other !== value);
  return { ...filter, [name]: left.length === 0 ? undefined : left, cursor: undefined };
}
