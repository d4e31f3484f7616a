import type { Benefit, Budget, InKindContribution, Project, Transaction } from "../../api/types.gen";
import { digitsOf, moneyOf, textOf } from "./formText";

function budgetOf(one: Budget) {
  return {
    id: one.id,
    type: one.type,
    status: one.status,
    periodStart: one.periodStart,
    periodEnd: one.periodEnd,
    value: moneyOf(one.value),
    valueDate: one.valueDate,
  };
}

function transactionOf(one: Transaction) {
  return {
    id: one.id,
    type: one.type,
    date: one.date,
    value: moneyOf(one.value),
    valueDate: one.valueDate,
    providerOrganisation: textOf(one.providerOrganisation),
    providerName: textOf(one.providerName),
    receiverOrganisation: textOf(one.receiverOrganisation),
    receiverName: textOf(one.receiverName),
    providerReference: textOf(one.providerReference),
    description: one.description,
    flowType: textOf(one.flowType),
    financeType: textOf(one.financeType),
  };
}

function inKindOf(one: InKindContribution) {
  return {
    id: one.id,
    organisation: textOf(one.organisation),
    name: textOf(one.name),
    kind: one.kind,
    description: one.description,
    quantity: digitsOf(one.quantity),
    unit: textOf(one.unit),
    estimatedValue: moneyOf(one.estimatedValue),
    valueDate: textOf(one.valueDate),
    periodStart: textOf(one.periodStart),
    periodEnd: textOf(one.periodEnd),
    status: one.status,
    receiver: textOf(one.receiver),
  };
}

function benefitOf(one: Benefit) {
  return {
    id: one.id,
    country: textOf(one.country),
    group: textOf(one.group),
    organisation: textOf(one.organisation),
    kind: one.kind,
    description: one.description,
    indicator: textOf(one.indicator),
    quantity: digitsOf(one.quantity),
    unit: textOf(one.unit),
    periodStart: textOf(one.periodStart),
    periodEnd: textOf(one.periodEnd),
    evidence: textOf(one.evidence),
  };
}

/** The part of a project that says what goes in and who is better off, for the form. */
export function fundingValues(project: Project) {
  return {
    budgets: project.budgets.map(budgetOf),
    transactions: project.transactions.map(transactionOf),
    inKind: project.inKind.map(inKindOf),
    benefits: project.benefits.map(benefitOf),
    noBenefitReason: project.noBenefitReason,
  };
}
