import { expect, test } from "vitest";
import { fieldOfPointer, pointerOfField } from "./places";

const country = (code: string) => ({ country: code, role: "LOCATION", percentage: "" });
const period = (id: string) => ({ id, start: "2026-01-01", end: "", target: "", targetComment: {} });
const indicator = (id: string, ...periods: object[]) => ({
  id,
  title: {},
  measure: "1",
  periods,
  disaggregations: ["SEX"],
});

const said = {
  title: { en: "Fibre" },
  summary: {},
  contact: { name: "", email: "", phone: "" },
  countries: [country("SN"), country("KE")],
  locations: [
    { id: "a", line: "1, 2\n3, 4" },
    { id: "b", line: "" },
  ],
  results: [{ id: "r", title: {}, indicators: [indicator("x"), indicator("y", period("p"), period("q"))] }],
  textKinds: {},
};

test.each([
  ["/title/en", "title.en"],
  ["/title/zh-Hans", "title.zh-Hans"],
  ["/summary/fr", "summary.fr"],
  ["/textKinds/title/fr", "textKinds.title.fr"],
  ["/plannedEnd", "plannedEnd"],
  ["/contact/email", "contact.email"],
  ["/countries", "countries"],
  ["/countries/0/percentage", "countries.1.percentage"],
  ["/countries/1", "countries.0"],
  ["/locations/0/line/coordinates/3/1", "locations.0.line"],
  ["/results/0/indicators/1/periods/1/end", "results.0.indicators.1.periods.1.end"],
  ["/results/0/indicators/0/disaggregations/0", "results.0.indicators.0.disaggregations"],
])("the pointer %s means the field %s: the API sorts some lists, the form does not", (pointer, field) => {
  expect(fieldOfPointer(pointer, said, said)).toBe(field);
});

test("a pointer follows its row when rows were moved, added or taken out since", () => {
  const [first, second] = said.locations;
  const now = { ...said, locations: [{ id: "new", line: "5, 6" }, second, first] };
  expect(fieldOfPointer("/locations/0/line", said, now)).toBe("locations.2.line");
  expect(pointerOfField("locations.2.line", said, now)).toBe("/locations/0/line");
  expect(pointerOfField("locations.0.line", said, now)).toBeNull();
  expect(fieldOfPointer("/locations/0/line", said, { ...said, locations: [second] })).toBe("locations");
});

test("a blank row in the form does not shift what the API counts", () => {
  const blank = { country: "", role: "LOCATION", percentage: "" };
  const now = { ...said, countries: [blank, country("KE")] };
  expect(fieldOfPointer("/countries/0/country", now, now)).toBe("countries.1.country");
  expect(pointerOfField("countries.1.country", said, now)).toBe("/countries/0/country");
});

test("a slash in a name is written as RFC 6901 says", () => {
  expect(fieldOfPointer("/textKinds/a~1b", said, said)).toBe("textKinds.a/b");
});
