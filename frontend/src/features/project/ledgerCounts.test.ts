import { expect, test } from "vitest";
import type { Benefit, ConsultedParty, InKindContribution } from "../../api/types.gen";
import { ledgerCounts } from "./ledgerCounts";

const nothing = {
  consulted: [],
  organisations: [],
  inKind: [],
  benefits: [],
  confirmations: [],
};

const asked: ConsultedParty = {
  id: "1",
  organisation: "DEMO-SN",
  name: null,
  actorType: null,
  country: "SN",
  askedOn: "2024-01-01",
  answeredOn: null,
  answer: {},
};
const pledged: InKindContribution = {
  id: "2",
  organisation: "DEMO-CN",
  name: null,
  kind: "EQUIPMENT",
  description: {},
  quantity: 12,
  unit: "routers",
  estimatedValue: null,
  valueDate: null,
  periodStart: null,
  periodEnd: null,
  status: "PLEDGED",
  receiver: "DEMO-KE",
};
const benefit: Benefit = {
  id: "4",
  country: "KE",
  group: null,
  organisation: null,
  kind: "ACCESS",
  description: {},
  indicator: null,
  quantity: 3,
  unit: "schools",
  periodStart: null,
  periodEnd: null,
  evidence: null,
};

const partner = { organisation: "DEMO-CN", name: null, identifier: null, actorType: null, role: "1" };
const paid = { ...partner, theirReference: null, contribution: { amount: "5.00", currency: "CNY" } };
const confirmation = { part: "4", organisation: "DEMO-KE", confirmedAt: "2025-01-01T00:00:00Z" };

const rows = [
  ["nothing", {}, "0/0 0/0 0/0"],
  ["somebody asked", { consulted: [asked] }, "0/1 0/0 0/0"],
  ["somebody answered", { consulted: [asked, { ...asked, answeredOn: "2024-02-01" }] }, "1/2 0/0 0/0"],
  ["a pledge in kind", { inKind: [pledged] }, "0/0 0/1 0/0"],
  ["a delivery", { inKind: [{ ...pledged, status: "DELIVERED" as const }] }, "0/0 1/1 0/0"],
  [
    "a confirmed pledge",
    { inKind: [pledged], confirmations: [{ ...confirmation, part: "2" }] },
    "0/0 1/1 0/0",
  ],
  ["money of a partner", { organisations: [paid] }, "0/0 1/1 0/0"],
  ["a partner without money", { organisations: [{ ...paid, contribution: null }] }, "0/0 0/0 0/0"],
  ["a benefit", { benefits: [benefit] }, "0/0 0/0 0/1"],
  ["a confirmed benefit", { benefits: [benefit], confirmations: [confirmation] }, "0/0 0/0 1/1"],
] as const;

test.each(rows)("%s is counted in its ledger", (_, recorded, counts) => {
  const { consulted, contributed, benefited } = ledgerCounts({
    ...nothing,
    ...Object.fromEntries(Object.entries(recorded).map(([name, parts]) => [name, [...parts]] as const)),
  });
  const written = [consulted, contributed, benefited].map((one) => `${one.completed}/${one.entries}`);
  expect(written.join(" ")).toBe(counts);
});
