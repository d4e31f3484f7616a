import { expect, test } from "vitest";
import type { Benefit, InKindContribution, InKindStatus, Me } from "../../api/types.gen";
import { receiptsOf } from "./receiptsOf";

function gift(id: string, status: InKindStatus, receiver: string | null): InKindContribution {
  return {
    id,
    organisation: "DEMO-CN",
    name: null,
    kind: "EQUIPMENT",
    description: {},
    quantity: 10,
    unit: null,
    estimatedValue: null,
    valueDate: null,
    periodStart: null,
    periodEnd: null,
    status,
    receiver,
  };
}

function benefit(id: string, organisation: string | null): Benefit {
  return {
    id,
    country: "SN",
    group: null,
    organisation,
    kind: "ACCESS",
    description: {},
    indicator: null,
    quantity: null,
    unit: null,
    periodStart: null,
    periodEnd: null,
    evidence: null,
  };
}

const me: Pick<Me, "organisations"> = {
  organisations: [
    { id: "1", code: "DEMO-SN", name: {}, membership: null, roles: ["EDITOR"], may: ["CONFIRM_RECEIPT"] },
    { id: "2", code: "DEMO-KE", name: {}, membership: null, roles: ["READER"], may: [] },
  ],
};

test("what was delivered to an organisation that the caller speaks for, and is not confirmed, waits", () => {
  const project = {
    inKind: [
      gift("delivered", "DELIVERED", "DEMO-SN"),
      gift("pledged", "PLEDGED", "DEMO-SN"),
      gift("others", "DELIVERED", "DEMO-CN"),
      gift("nobody", "DELIVERED", null),
      gift("not mine to say", "DELIVERED", "DEMO-KE"),
      gift("said already", "DELIVERED", "DEMO-SN"),
    ],
    benefits: [benefit("benefit", "DEMO-SN"), benefit("of a country", null)],
    confirmations: [{ part: "said already", organisation: "DEMO-SN", confirmedAt: "2026-11-01T00:00:00Z" }],
  };
  expect(receiptsOf(project, me).map(({ part }) => part.id)).toEqual(["delivered", "benefit"]);
  expect(receiptsOf(project, { organisations: [] })).toEqual([]);
});
