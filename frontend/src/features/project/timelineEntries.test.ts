import { expect, test } from "vitest";
import type { Milestone } from "../../api/types.gen";
import { timelineEntries } from "./timelineEntries";

const milestone: Milestone = {
  id: "m",
  title: { en: "Cable landed" },
  due: "2024-06-01",
  doneOn: "2024-09-01",
  status: "DONE",
};

test("days and milestones stand in the order in which they came, or are to come", () => {
  const entries = timelineEntries({
    plannedStart: "2024-01-01",
    plannedStartPrecision: "DAY",
    actualStart: "2024-03-01",
    actualStartPrecision: "MONTH",
    plannedEnd: "2024-08-01",
    plannedEndPrecision: "DAY",
    actualEnd: null,
    actualEndPrecision: "DAY",
    milestones: [milestone, { ...milestone, id: "n", due: "2024-02-01", doneOn: null, status: "MISSED" }],
  });
  expect(entries.map(({ key }) => key)).toEqual(["plannedStart", "n", "actualStart", "plannedEnd", "m"]);
});
