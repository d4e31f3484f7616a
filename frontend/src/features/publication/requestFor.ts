import type { Workflow } from "../../api/types.gen";

/** A step is taken on the version that the page shows, and on no other. */
export function requestFor({ id, version }: Pick<Workflow, "id" | "version">) {
  return { path: { id }, headers: { "If-Match": `"${version}"` } };
}
