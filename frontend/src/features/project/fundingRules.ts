import * as v from "valibot";
import { code, day, number, requiredCode, requiredDay, text, texts } from "./fieldRules";
import { money, requiredMoney } from "./moneyRules";
import { id, rows } from "./rowRules";

const budget = v.object({
  id,
  type: v.string(),
  status: v.string(),
  periodStart: requiredDay,
  periodEnd: requiredDay,
  value: requiredMoney,
  valueDate: requiredDay,
});

const transaction = v.object({
  id,
  type: requiredCode,
  date: requiredDay,
  value: requiredMoney,
  valueDate: requiredDay,
  providerOrganisation: code,
  providerName: text(300),
  receiverOrganisation: code,
  receiverName: text(300),
  providerReference: text(100),
  description: texts(1000),
  flowType: code,
  financeType: code,
});

const inKind = v.object({
  id,
  organisation: code,
  name: text(300),
  kind: requiredCode,
  description: texts(1000),
  quantity: number,
  unit: text(60),
  estimatedValue: money,
  valueDate: day,
  periodStart: day,
  periodEnd: day,
  status: v.picklist(["PLEDGED", "DELIVERED"]),
  receiver: code,
});

const benefit = v.object({
  id,
  country: code,
  group: code,
  organisation: code,
  kind: requiredCode,
  description: texts(1000),
  indicator: code,
  quantity: number,
  unit: text(60),
  periodStart: day,
  periodEnd: day,
  evidence: code,
});

export type BudgetRow = v.InferInput<typeof budget>;
export type TransactionRow = v.InferInput<typeof transaction>;
export type InKindRow = v.InferInput<typeof inKind>;
export type BenefitRow = v.InferInput<typeof benefit>;

/** What goes in, and who is better off. */
export const fundingRules = {
  budgets: rows("budgets", budget),
  transactions: rows("transactions", transaction),
  inKind: rows("inKind", inKind),
  benefits: rows("benefits", benefit),
  noBenefitReason: texts(2000),
};
