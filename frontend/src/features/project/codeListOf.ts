import { lastStep } from "./lastStep";

/** Where the codes of a field come from, by list and field as the form names them. */
const lists: Record<string, string> = {
  "countries.role": "project-country-role",
  "sectors.vocabulary": "sector-vocabulary",
  "sectors.code": "dac-sector",
  "sdgs.target": "sdg-target",
  "markers.marker": "policy-marker",
  "markers.significance": "policy-significance",
  "groups.group": "vulnerable-group",
  "groups.significance": "group-significance",
  "milestones.status": "milestone-status",
  "locations.exactness": "location-exactness",
  "locations.locationClass": "location-class",
  "locations.reach": "location-reach",
  "organisations.role": "organisation-role",
  "relatedProjects.type": "related-activity-type",
  "results.type": "result-type",
  "indicators.measure": "indicator-measure",
  "budgets.type": "budget-type",
  "budgets.status": "budget-status",
  "transactions.type": "transaction-type",
  "transactions.flowType": "flow-type",
  "transactions.financeType": "finance-type",
  "inKind.kind": "in-kind-kind",
  "inKind.status": "in-kind-status",
  "benefits.kind": "benefit-kind",
  "benefits.group": "vulnerable-group",
  "documents.category": "document-category",
  "documents.language": "language",
  "documents.visibility": "document-visibility",
};
/** The same wherever the field stands. */
const anywhere: Record<string, string> = {
  actorType: "actor-type",
  currency: "currency",
  disaggregations: "disaggregation",
  activityStatus: "activity-status",
  scopeLevel: "activity-scope",
  collaborationType: "collaboration-type",
};

/** The code list of a field; undefined for a field that holds no code. */
export function codeListOf(path: string): string | undefined {
  const steps = path.split(".").filter((step) => !/^\d+$/.test(step));
  return lists[steps.slice(-2).join(".")] ?? anywhere[lastStep(steps.join("."))];
}

/** Lists too long for a select on a phone. */
export const longLists: readonly string[] = [
  "dac-sector",
  "dac-category",
  "sdg-target",
  "currency",
  "language",
  "finance-type",
];
