import { expect, test } from "vitest";
import { blankWebhook, webhookBody } from "./webhookValues";

test("the form is sent as the API reads it", () => {
  expect(
    webhookBody({ ...blankWebhook, url: "https://a.example/h", types: ["project"], countries: "ke sn" }),
  ).toEqual({
    url: "https://a.example/h",
    mode: "NOTIFY",
    types: ["project"],
    countries: ["KE", "SN"],
    ownOrganisation: false,
  });
});
