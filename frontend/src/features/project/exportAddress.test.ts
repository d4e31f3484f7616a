import { expect, test } from "vitest";
import { exportAddress } from "./exportAddress";

test("an export asks for what the page shows, whatever its order and place", () => {
  const filter = { q: "fibre & cable", country: ["KE", "SN"], startDateFrom: "2026-01-01", cursor: "k1.a" };
  expect(exportAddress({ ...filter, sort: "title", view: "table" }, "csv", "zh-Hans")).toBe(
    "/api/v1/projects/export?format=csv&lang=zh-Hans&q=fibre+%26+cable&country=KE%2CSN&startDateFrom=2026-01-01",
  );
});

test("without filters everything is asked for", () => {
  expect(exportAddress({}, "iati-xml", "en")).toBe("/api/v1/projects/export?format=iati-xml&lang=en");
});
