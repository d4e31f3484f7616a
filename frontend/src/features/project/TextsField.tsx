import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Field } from "../../ui/Field";
import { useArrival } from "../../ui/form/useArrival";
import { languageOf } from "../../ui/languages";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { FieldName } from "./FieldName";
import { FindingNotes } from "./FindingNotes";
import { useNotes } from "./useNotes";

type Props = {
  name: string;
  /** More than one makes it a text of several lines. */
  rows?: number;
  hint?: ReactNode;
  /** What stands below: of what kind a translation is. */
  children?: ReactNode;
};

/** A text in the language that is being written; above a translation stands the original. */
export function TextsField({ name, rows = 1, hint, children }: Props) {
  const { project, readOnly, text } = useEditor();
  const { register } = useFormContext();
  const original: unknown = useWatch({ name: "originalLanguage" });
  const source: unknown = useWatch({ name: `${name}.${original}` });
  const whole = useNotes(name);
  const own = useNotes(`${name}.${text}`);
  const id = `${name}.${text}`;
  const tag = typeof original === "string" ? original : project.originalLanguage;
  const translates = text !== tag;
  useArrival(id, [id, name]);
  const { dir } = languageOf(text);
  const findings = [...whole.findings, ...own.findings];
  const control = { lang: text, dir, readOnly, ...register(id) };
  return (
    <>
      <Field
        id={id}
        label={<FieldName path={name} />}
        hint={
          translates && typeof source === "string" && source !== "" ? (
            <>
              <T id="edit.originalText" />{" "}
              <span lang={tag} dir="auto" className="pre">
                {source}
              </span>
            </>
          ) : (
            hint
          )
        }
        error={own.error ?? (translates ? undefined : whole.error)}
        note={findings.length === 0 ? undefined : <FindingNotes of={findings} />}
      >
        {/* a field of its own for each language: one that is kept would bring the words of the last one along */}
        {rows > 1 ? (
          <textarea key={id} rows={rows} {...control} />
        ) : (
          <input key={id} type="text" {...control} />
        )}
      </Field>
      {children}
    </>
  );
}
