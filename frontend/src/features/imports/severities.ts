/** How grave a finding is; the names are those of the API. */
export const severities = ["error", "warning", "information"] as const;
export type Severity = (typeof severities)[number];

/** The severity that the address asks for; all where it asks for none. */
export function askedSeverity(severity: string | undefined): Severity | undefined {
  return severities.find((one) => one === severity);
}
