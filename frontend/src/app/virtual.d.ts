/** Modules that scripts/seed-plugin.mjs writes from the seed of the API. */

/** Codes of the short code lists in the order of their sources; labels are messages `code.<list>.<code>`. */
declare module "virtual:code-lists" {
  export const codes: Record<string, string[]>;
}

/** The seed as the API answers it, for the prerenderer alone. */
declare module "virtual:seed" {
  export const titles: readonly import("../features/initiative/MarkNavigation").InitiativeTitles[];
  export const summaries: readonly import("../api/types.gen").InitiativeSummary[];
  export const views: readonly import("../api/types.gen").Initiative[];
  export const proposals: readonly import("../api/types.gen").ProposalSummary[];
  export const graphs: readonly (readonly [code: string, graph: import("../api/types.gen").Graph])[];
  export const proposalViews: readonly import("../api/types.gen").Proposal[];
}
