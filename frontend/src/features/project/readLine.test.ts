import { expect, test } from "vitest";
import { readLine } from "./readLine";

const coordinates = [
  [39.67, -4.05],
  [36.82, -1.29],
];
const line = { type: "LineString", coordinates };

test.each([
  JSON.stringify(line),
  JSON.stringify(coordinates),
  JSON.stringify({ type: "Feature", properties: { name: "x" }, geometry: line }),
  JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: null, geometry: line }],
  }),
  JSON.stringify({ type: "LineString", coordinates: coordinates.map((one) => [...one, 12]) }),
  "-4.05, 39.67\n-1.29, 36.82",
  " -4.05 39.67 \r\n\n-1.29\t36.82\n",
  "-4.05,39.67; -1.29,36.82",
  "-٤.٠٥, ٣٩.٦٧\n-١.٢٩, ٣٦.٨٢",
])("the line %j is read", (pasted) => {
  expect(readLine(pasted)).toEqual({ line });
});

test("nothing is no line", () => {
  expect(readLine(" \n ")).toBeNull();
});

test.each([
  ["{", "edit.line.notJson", {}],
  [JSON.stringify({ type: "Point", coordinates: [1, 2] }), "edit.line.noLine", {}],
  [JSON.stringify({ type: "MultiLineString", coordinates: [coordinates] }), "edit.line.noLine", {}],
  ["-4.05, 39.67\nMombasa", "edit.line.notTwoNumbers", { place: 2, text: "Mombasa" }],
  ["-4,05, 39,67\n1, 2", "edit.line.notTwoNumbers", { place: 1, text: "-4,05, 39,67" }],
  ["139.67, -4.05\n36.82, -1.29", "edit.line.outside", { place: 1 }],
  ["-4.05, 39.67", "edit.line.tooFew", { count: 1 }],
  [Array.from({ length: 2001 }, () => "1, 2").join("\n"), "edit.line.tooMany", { count: 2001 }],
])("what is wrong with %s is said, and where", (pasted, fault, values) => {
  expect(readLine(pasted)).toEqual({ fault, values });
});
