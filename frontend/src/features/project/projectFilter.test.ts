import { expect, test } from "vitest";
import { projectQuery, readProjectFilter } from "./projectFilter";

test("what cannot be meant is left out, field by field", () => {
  const filter = readProjectFilter({
    country: ["KE", "kenya", "KE"],
    activityStatus: "9",
    sort: "-size",
    q: "662E41",
  });
  expect(filter).toEqual({ country: ["KE"], q: "662E41" });
});

test("several values are one comma list for the API", () => {
  expect(projectQuery(readProjectFilter({ country: ["KE", "SN"] })).country).toBe("KE,SN");
});
