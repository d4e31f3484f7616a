import type { CodeListKey } from "../../ui/CodeLabel";
import type { ListName } from "./projectFilter";

/** By what a reader narrows the list, and where the names of its codes come from. */
export type Facet = {
  name: ListName;
  /** The member of the API's counts. */
  counts: string;
  /** A code list that came with the page. */
  bundled?: CodeListKey;
  /** A code list that the API keeps. */
  list?: string;
  /** Codes that the contract fixes; their words stand in the catalogue under the name of the facet. */
  fixed?: readonly string[];
};

/** In the order in which the page offers them; one that choosing from makes no sense for has no place here. */
export const facets: readonly Facet[] = [
  { name: "country", counts: "countries" },
  { name: "countryRole", counts: "countryRoles", list: "project-country-role" },
  { name: "initiative", counts: "initiatives" },
  { name: "pillar", counts: "pillars" },
  { name: "proposal", counts: "proposals" },
  { name: "activityStatus", counts: "activityStatuses", bundled: "activity-status" },
  { name: "freshness", counts: "freshness", fixed: ["FRESH", "DUE", "OVERDUE"] },
  { name: "organisation", counts: "organisations" },
  { name: "participant", counts: "participants" },
  { name: "actorType", counts: "actorTypes", bundled: "actor-type" },
  { name: "sectorCategory", counts: "sectorCategories", list: "dac-category" },
  { name: "sector", counts: "sectors", list: "dac-sector" },
  { name: "sdgGoal", counts: "sdgGoals", list: "sdg-goal" },
  { name: "sdgTarget", counts: "sdgTargets", list: "sdg-target" },
  { name: "group", counts: "groups", list: "vulnerable-group" },
  { name: "marker", counts: "markers", list: "policy-marker" },
  { name: "scopeLevel", counts: "scopeLevels", bundled: "activity-scope" },
  { name: "collaborationType", counts: "collaborationTypes", bundled: "collaboration-type" },
  { name: "startYear", counts: "startYears" },
];
