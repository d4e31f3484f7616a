import { expect, test } from "vitest";
import type { SourceMapping } from "../../api/types.gen";
import { mappingBody, mappingValues } from "./mappingValues";

const table = {
  columns: [
    { column: "externalId", target: "externalId", known: true },
    { column: "Titre", target: null, known: false },
    { column: "Statut", target: "activityStatus", known: true },
  ],
  rows: [["1", "Fibre", "en cours"]],
};
const mapping: SourceMapping = {
  version: 3,
  source: "demo-partner",
  columns: [
    { column: "Statut", target: "activityStatus", values: { "en cours": "2" } },
    { column: "Elsewhere", target: "code", values: {} },
  ],
  constants: { countries: "KE LOCATION" },
  dateFormat: null,
  listSeparator: "|",
  updatedAt: null,
  targets: ["externalId", "title.fr", "activityStatus"],
};

test("the form starts with how the file was read", () => {
  expect(mappingValues(table, mapping)).toEqual({
    targets: { externalId: "externalId", Titre: "", Statut: "activityStatus" },
    dateFormat: "",
    listSeparator: "|",
  });
});

test("what is saved keeps other columns, values and constants, and says what is left out", () => {
  const values = mappingValues(table, mapping);
  const chosen = { ...values, targets: { ...values.targets, Titre: "title.fr", externalId: "" } };
  expect(mappingBody(table, mapping, { ...chosen, dateFormat: "dd/MM/yyyy" })).toEqual({
    columns: [
      { column: "Elsewhere", target: "code", values: {} },
      { column: "externalId", target: null, values: {} },
      { column: "Titre", target: "title.fr", values: {} },
      { column: "Statut", target: "activityStatus", values: { "en cours": "2" } },
    ],
    constants: { countries: "KE LOCATION" },
    dateFormat: "dd/MM/yyyy",
    listSeparator: "|",
  });
});
