/** What a machine can be allowed; the names are those of the API. */
export const scopes = ["projects:read", "projects:write", "changes:read", "bulk:write"] as const;

/** As part of an id of the catalogue. */
export function wordOf(scope: string): string {
  return scope.replace(":", "-");
}
