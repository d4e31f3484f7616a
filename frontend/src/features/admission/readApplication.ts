import * as v from "valibot";
import type { ApplicationInput } from "../../api/types.gen";
import { formFields } from "../../ui/formFields";
import { oneOf } from "../../ui/search";

const actorType = v.picklist([
  "GOVERNMENT",
  "INTERNATIONAL_ORGANISATION",
  "COMPANY",
  "TECHNICAL_COMMUNITY",
  "SOCIAL_ORGANISATION",
  "CITIZEN",
]);

/** The form as the API takes it; what is missing the API names. */
export function readApplication(form: HTMLFormElement, tag: string): ApplicationInput {
  const fields = formFields(form);
  const text = (name: string) => oneOf(fields[name]) ?? "";
  const orNull = (name: string) => oneOf(fields[name]) ?? null;
  const scheme = text("scheme");
  const value = text("value");
  return {
    name: { [tag]: text("name") },
    acronym: orNull("acronym"),
    code: text("code").toUpperCase(),
    actorType: v.parse(actorType, fields.actorType),
    country: orNull("country"),
    website: orNull("website"),
    domain: orNull("domain"),
    identifiers: scheme === "" && value === "" ? [] : [{ scheme, value }],
    contact: { name: text("contactName"), mail: text("contactMail") },
  };
}
