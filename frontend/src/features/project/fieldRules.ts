import * as v from "valibot";
import { latinDigits } from "../../ui/form/latinDigits";
import { written } from "./written";

/** Rules that a writer can be told at once, for one field each. Messages are ids of the catalogue; what comes out is what the API takes. */

const emptyToNull = v.transform((value: string) => (value === "" ? null : value));

/** A line of text; null where nothing is written. */
export const text = (max: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(max, "form.tooLong"), emptyToNull);

export const requiredText = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, "form.required"), v.maxLength(max, "form.tooLong"));

/** A code that was chosen from a list, or none. */
export const code = v.pipe(v.string(), emptyToNull);
export const requiredCode = v.pipe(v.string(), v.minLength(1, "form.required"));

/** One of few values that the API knows by name, or none. */
export const choice = <const Values extends readonly string[]>(values: Values) =>
  v.pipe(
    v.picklist(["", ...values]),
    v.transform((value): Values[number] | null => values.find((one) => one === value) ?? null),
  );

const isDay = /^(\d{4}-\d{2}-\d{2})?$/;

export const day = v.pipe(v.string(), v.regex(isDay, "form.notADay"), emptyToNull);
export const requiredDay = v.pipe(
  v.string(),
  v.minLength(1, "form.required"),
  v.regex(isDay, "form.notADay"),
);

/** Text by language; what is empty in a language is not there. */
export const texts = (max: number) =>
  v.pipe(
    v.record(
      v.string(),
      v.pipe(
        v.string(),
        v.check((value) => [...value.trim()].length <= max, "form.tooLong"),
      ),
    ),
    v.transform((value) => written(value)),
  );

export const requiredTexts = (max: number) =>
  v.pipe(
    texts(max),
    v.check((value) => Object.keys(value).length > 0, "form.required"),
  );

function numberRule(isRight: (value: string) => boolean, message: string) {
  return v.pipe(
    v.string(),
    v.transform((value) => latinDigits(value.trim())),
    v.check((value) => value === "" || isRight(value), message),
    v.transform((value) => (value === "" ? null : Number(value))),
  );
}

/** A measured value. More than 15 digits would not survive the way through JSON. */
export const number = numberRule(
  (value) => /^-?\d{1,15}(\.\d{1,6})?$/.test(value) && value.replace(/\D/g, "").length <= 15,
  "edit.error.number",
);

/** A share of a whole: above 0, at most 100, up to four decimals. */
export const percentage = numberRule(
  (value) => /^\d{1,3}(\.\d{1,4})?$/.test(value) && Number(value) > 0 && Number(value) <= 100,
  "edit.error.percentage",
);

export const year = numberRule(
  (value) => /^\d{4}$/.test(value) && Number(value) >= 1900 && Number(value) <= 2200,
  "edit.error.year",
);

/** Degrees up to a limit, with six decimals. */
export const degrees = (limit: number, message: string) =>
  numberRule((value) => /^-?\d{1,3}(\.\d{1,6})?$/.test(value) && Math.abs(Number(value)) <= limit, message);

/** An address that a page may link to. */
export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(1000, "form.tooLong"),
  v.regex(/^$|^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i, "edit.error.webAddress"),
  emptyToNull,
);

/** The six kinds of actors, for those who are no members. */
export const actorType = choice([
  "GOVERNMENT",
  "INTERNATIONAL_ORGANISATION",
  "COMPANY",
  "TECHNICAL_COMMUNITY",
  "SOCIAL_ORGANISATION",
  "CITIZEN",
]);
