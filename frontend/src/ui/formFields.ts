/** The named values of a submitted form as a flat search object; fields left empty are left out. */
export function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") {
      found[name] = [...(found[name] ?? []), value.trim()];
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, values]) => {
      const [first = ""] = values;
      return [name, values.length === 1 ? first : values];
    }),
  );
}
