/** Modules that scripts/seed-plugin.mjs writes from the seed of the API. */

/** The seed as the API answers it, for the prerenderer alone. */
declare module "virtual:seed" {
  export const titles: readonly import("../features/initiative/MarkNavigation").InitiativeTitles[];
  export const summaries: readonly import("../api/types.gen").InitiativeSummary[];
  export const views: readonly import("../api/types.gen").Initiative[];
  export const proposals: readonly import("../api/types.gen").ProposalSummary[];
  export const graphs: readonly (readonly [code: string, graph: import("../api/types.gen").Graph])[];
  export const proposalViews: readonly import("../api/types.gen").Proposal[];
}
