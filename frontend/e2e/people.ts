/** The demonstration accounts. */
export const people = {
  editor: "editor@ministry-ke.example",
  reader: "reader@ministry-ke.example",
  otherEditor: "editor@network-sn.example",
  otherReader: "reader@network-sn.example",
  reviewer: "reviewer@secretariat.example",
  texts: "texts@secretariat.example",
} as const;

export const password = process.env.E2E_PASSWORD ?? "cooperate-demo-only";
