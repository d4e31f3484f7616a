/** The demonstration accounts. */
export const people = {
  editor: "editor@ministry-ke.example",
  reader: "reader@ministry-ke.example",
  secondAdmin: "admin2@ministry-ke.example",
  contributor: "contributor@ministry-ke.example",
  focalKe: "focal@ministry-ke.example",
  authorityKe: "authority@ministry-ke.example",
  otherEditor: "editor@network-sn.example",
  otherReader: "reader@network-sn.example",
  focalSn: "focal@network-sn.example",
  reviewer: "reviewer@secretariat.example",
  texts: "texts@secretariat.example",
  operator: "operator@platform.example",
  auditor: "auditor@secretariat.example",
} as const;

export const password = process.env.E2E_PASSWORD ?? "cooperate-demo-only";
