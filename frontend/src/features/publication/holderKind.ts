/** What kind of holder a name of the workflow means; words of the catalogue end with it. */
export type HolderKind = "ORGANISATION" | "REVIEWER" | "LEAD" | "COUNTRY";

export function holderKind(holder: string): HolderKind {
  return holder === "ORGANISATION" || holder === "REVIEWER" || holder === "LEAD" ? holder : "COUNTRY";
}
