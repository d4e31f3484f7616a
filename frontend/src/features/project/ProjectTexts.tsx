import { useLingui } from "@lingui/react";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Field } from "../../ui/Field";
import { languageOf, languages } from "../../ui/languages";
import { T } from "../../ui/T";
import type { ProjectValues } from "./projectValues";
import { useFieldError } from "./useFieldError";

/** Title, summary and description, once for each language that the writer wants. Only the original title is needed. */
export function ProjectTexts() {
  const { _ } = useLingui();
  const { control, register, setValue } = useFormContext<ProjectValues>();
  const [title, summary, description, original] = useWatch({
    control,
    name: ["title", "summary", "description", "originalLanguage"],
  });
  const errorOf = useFieldError();
  const [next, setNext] = useState("");
  const written = new Set([original, ...Object.keys({ ...description, ...summary, ...title })]);
  const shown = languages.filter((language) => written.has(language.tag));
  const others = languages.filter((language) => !written.has(language.tag));
  return (
    <>
      {shown.map(({ tag, dir }) => (
        <fieldset key={tag} className="group">
          <legend>
            <h2>
              <T id="form.textsIn" values={{ language: languageOf(tag).name }} />
            </h2>
          </legend>
          <Field
            id={`title.${tag}`}
            label={<T id="form.title" />}
            hint={tag === original ? <T id="form.titleHint" /> : undefined}
            error={errorOf(`title.${tag}`)}
          >
            <input type="text" lang={tag} dir={dir} {...register(`title.${tag}`)} />
          </Field>
          <Field id={`summary.${tag}`} label={<T id="form.summary" />} error={errorOf(`summary.${tag}`)}>
            <textarea rows={3} lang={tag} dir={dir} {...register(`summary.${tag}`)} />
          </Field>
          <Field
            id={`description.${tag}`}
            label={<T id="project.description" />}
            error={errorOf(`description.${tag}`)}
          >
            <textarea rows={6} lang={tag} dir={dir} {...register(`description.${tag}`)} />
          </Field>
        </fieldset>
      ))}
      {others.length > 0 && (
        <div className="row">
          <label htmlFor="add-language">
            <span>
              <T id="form.otherLanguage" />
            </span>
            <select id="add-language" value={next} onChange={(event) => setNext(event.target.value)}>
              <option value="">{_("form.choose")}</option>
              {others.map((language) => (
                <option key={language.tag} value={language.tag} lang={language.tag}>
                  {language.name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              if (next !== "") {
                setValue(`title.${next}`, "");
                setNext("");
              }
            }}
          >
            <T id="form.addLanguage" />
          </button>
        </div>
      )}
    </>
  );
}
