import type { Webhook } from "../../api/types.gen";
import { readCodes } from "./readCodes";

export const modes = ["NOTIFY", "EVENTS"] as const;

/** What the form of a webhook holds: as the API has it, but codes of countries as they are typed. */
export type WebhookValues = {
  url: string;
  mode: (typeof modes)[number];
  types: readonly string[];
  countries: string;
  own: boolean;
};

export const blankWebhook: WebhookValues = { url: "", mode: "NOTIFY", types: [], countries: "", own: false };

/** The values of one that there is. */
export function valuesOf(webhook: Webhook): WebhookValues {
  return {
    url: webhook.url,
    mode: modes.find((mode) => mode === webhook.mode) ?? "NOTIFY",
    types: webhook.types,
    countries: webhook.countries.join(" "),
    own: webhook.ownOrganisation,
  };
}

/** The values as the API reads them. */
export function webhookBody({ url, mode, types, countries, own }: WebhookValues) {
  return { url, mode, types: [...types], countries: readCodes(countries), ownOrganisation: own };
}
