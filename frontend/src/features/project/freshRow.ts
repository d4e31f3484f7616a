import type { MilestoneRow } from "./basicsRules";
import type { DocumentRow, SourceRow } from "./documentsRules";
import type { BenefitRow, BudgetRow, InKindRow, TransactionRow } from "./fundingRules";
import type { ConsultedRow, OrganisationRow, RelatedRow } from "./partnersRules";
import type { BaselineFields, IndicatorRow, PeriodRow, ResultRow } from "./resultsRules";
import type { CountryRow, LocationRow, ProposalRow, SdgRow, SectorRow } from "./scopeRules";

const noMoney = () => ({ amount: "", currency: "" });
export const noBaseline = (): BaselineFields => ({
  value: "",
  numerator: "",
  denominator: "",
  year: "",
  comment: {},
});
const id = () => crypto.randomUUID();

type Fresh = {
  milestones: MilestoneRow;
  countries: CountryRow;
  proposals: ProposalRow;
  sectors: SectorRow;
  sdgs: SdgRow;
  locations: LocationRow;
  organisations: OrganisationRow;
  consulted: ConsultedRow;
  relatedProjects: RelatedRow;
  results: ResultRow;
  indicators: IndicatorRow;
  periods: PeriodRow;
  budgets: BudgetRow;
  transactions: TransactionRow;
  inKind: InKindRow;
  benefits: BenefitRow;
  documents: DocumentRow;
  sources: SourceRow;
};

const fresh: { [List in keyof Fresh]: () => Fresh[List] } = {
  milestones: () => ({ id: id(), title: {}, due: "", doneOn: "", status: "PLANNED" }),
  countries: () => ({ country: "", role: "LOCATION", percentage: "" }),
  proposals: () => ({ proposal: "", share: "", rationale: {} }),
  sectors: () => ({ vocabulary: "1", code: "", percentage: "" }),
  sdgs: () => ({ target: "", weight: "", evidence: {} }),
  locations: () => ({
    id: id(),
    name: {},
    country: "",
    admin1: "",
    latitude: "",
    longitude: "",
    line: "",
    exactness: "",
    locationClass: "",
    reach: "",
  }),
  organisations: () => ({
    organisation: "",
    name: "",
    identifier: "",
    actorType: "",
    role: "",
    theirReference: "",
    contribution: noMoney(),
  }),
  consulted: () => ({
    id: id(),
    organisation: "",
    name: "",
    actorType: "",
    country: "",
    askedOn: "",
    answeredOn: "",
    answer: {},
  }),
  relatedProjects: () => ({ type: "", project: "" }),
  results: () => ({ id: id(), type: "1", title: {}, description: {}, indicators: [] }),
  indicators: () => ({
    id: id(),
    title: {},
    description: {},
    measure: "1",
    unit: "",
    ascending: true,
    cumulative: false,
    baseline: noBaseline(),
    sdgIndicator: "",
    disaggregations: [],
    periods: [],
  }),
  periods: () => ({ id: id(), start: "", end: "", target: "", targetComment: {} }),
  budgets: () => ({
    id: id(),
    type: "1",
    status: "1",
    periodStart: "",
    periodEnd: "",
    value: noMoney(),
    valueDate: "",
  }),
  transactions: () => ({
    id: id(),
    type: "",
    date: "",
    value: noMoney(),
    valueDate: "",
    providerOrganisation: "",
    providerName: "",
    receiverOrganisation: "",
    receiverName: "",
    providerReference: "",
    description: {},
    flowType: "",
    financeType: "",
  }),
  inKind: () => ({
    id: id(),
    organisation: "",
    name: "",
    kind: "",
    description: {},
    quantity: "",
    unit: "",
    estimatedValue: noMoney(),
    valueDate: "",
    periodStart: "",
    periodEnd: "",
    status: "PLEDGED",
    receiver: "",
  }),
  benefits: () => ({
    id: id(),
    country: "",
    group: "",
    organisation: "",
    kind: "",
    description: {},
    indicator: "",
    quantity: "",
    unit: "",
    periodStart: "",
    periodEnd: "",
    evidence: "",
  }),
  documents: () => ({
    id: id(),
    category: "",
    title: {},
    language: "",
    file: "",
    url: "",
    format: "",
    documentDate: "",
    visibility: "PUBLIC",
  }),
  sources: () => ({
    id: id(),
    title: {},
    publisher: "",
    url: "",
    document: "",
    official: false,
    retrievedOn: "",
  }),
};

function isList(name: string): name is keyof Fresh {
  return name in fresh;
}

/** A new row of a list, empty but for what most rows begin with; null for what is no list of rows. */
export function freshRow(list: string): Record<string, unknown> | null {
  return isList(list) ? fresh[list]() : null;
}
