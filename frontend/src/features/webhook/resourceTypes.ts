/** Types of records that a webhook may be narrowed to; the names are those of the API. */
export const resourceTypes = [
  "project",
  "project-draft",
  "organisation",
  "initiative",
  "proposal",
  "participation",
  "country",
  "country-group",
  "code-list",
] as const;
