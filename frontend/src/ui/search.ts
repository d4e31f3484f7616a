/** Query strings as flat names and values: repeated names are lists, nothing is guessed to be a number or JSON. */
export type Search = Record<string, string | string[]>;

export function parseSearch(query: string): Search {
  const found: Search = {};
  const parameters = new URLSearchParams(query);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const [first = ""] = values;
    found[name] = values.length === 1 ? first : values;
  }
  return found;
}

/** Names sorted and empty values left out, so that one state of a page has one address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(search).sort()) {
    for (const value of listOf(search[name])) {
      parameters.append(name, value);
    }
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** A query value as a list of non-empty strings. */
export function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item) => item !== undefined && item !== null && item !== "").map(String);
}

/** A query value as one string, or undefined. */
export function oneOf(value: unknown): string | undefined {
  return listOf(value)[0];
}

/** Reads single words of the address, each under its own name; the page decides which of them it knows. */
export function readWords<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): { [name in Name]?: string } => {
    const words: { [name in Name]?: string } = {};
    for (const name of names) {
      words[name] = oneOf(search[name]);
    }
    return words;
  };
}
