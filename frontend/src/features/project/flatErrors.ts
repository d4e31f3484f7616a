import type { FormError } from "../../ui/ErrorSummary";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The nested errors of the form as a flat list of fields; those of the API stand below "root". */
export function flatErrors(errors: unknown, path = ""): FormError[] {
  if (!isRecord(errors)) {
    return [];
  }
  if (typeof errors.message === "string" && errors.message !== "") {
    return [{ field: path, error: errors.message }];
  }
  return Object.entries(errors)
    .filter(([name]) => name !== "ref" && name !== "types")
    .flatMap(([name, inner]) =>
      flatErrors(inner, name === "root" ? path : path === "" ? name : `${path}.${name}`),
    );
}
