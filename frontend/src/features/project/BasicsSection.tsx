import type { ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import { CodeOptions } from "../../ui/CodeOptions";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";
import { CodeField } from "./CodeField";
import { DateField } from "./DateField";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import { EditRows } from "./EditRows";
import { MarkerTable } from "./MarkerTable";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";
import { TranslationKind } from "./TranslationKind";

const texts = [
  { name: "title", rows: 1 },
  { name: "summary", rows: 3 },
  { name: "description", rows: 6 },
  { name: "objectives", rows: 4 },
  { name: "targetGroups", rows: 4 },
  { name: "otherDescription", rows: 3 },
] as const;
const days = ["plannedStart", "actualStart", "plannedEnd", "actualEnd"];
const codes = ["scopeLevel", "collaborationType"];

/** What the project is: texts, state, dates, milestones, markers, and whom members may ask. */
export function BasicsSection() {
  const { project, text, readOnly } = useEditor();
  const { register } = useFormContext();
  return (
    <>
      {texts.map(({ name, rows }) => (
        <TextsField
          key={name}
          name={name}
          rows={rows}
          hint={name === "title" ? <T id="form.titleHint" /> : undefined}
        >
          <TranslationKind name={name} info={project[`${name}Info`][text]} />
        </TextsField>
      ))}
      <OriginalLanguage />
      <Group id="form.codes">
        <EditField name="activityStatus">
          <select {...register("activityStatus")} disabled={readOnly}>
            <CodeOptions list="activity-status" />
          </select>
        </EditField>
        {codes.map((name) => (
          <CodeField key={name} name={name} />
        ))}
      </Group>
      <Group id="form.days">
        {days.map((name) => (
          <DateField key={name} name={name} />
        ))}
      </Group>
      <EditRows name="milestones">
        {(at) => (
          <>
            <TextsField name={`${at}.title`} />
            <div className="columns">
              <TextInput name={`${at}.due`} type="date" />
              <TextInput name={`${at}.doneOn`} type="date" />
              <CodeField name={`${at}.status`} always />
            </div>
          </>
        )}
      </EditRows>
      <Group id="edit.field.contact" hint="edit.contactHint">
        <TextInput name="contact.name" />
        <TextInput name="contact.email" type="email" />
        <TextInput name="contact.phone" type="tel" />
      </Group>
      <MarkerTable name="groups" code="group" />
      <MarkerTable name="markers" code="marker" />
    </>
  );
}

type GroupProps = { id: string; hint?: string; children: ReactNode };

function Group({ id, hint, children }: GroupProps) {
  return (
    <fieldset className="group columns">
      <legend>
        <h3>
          <T id={id} />
        </h3>
        {hint !== undefined && (
          <p className="muted">
            <T id={hint} />
          </p>
        )}
      </legend>
      {children}
    </fieldset>
  );
}

function OriginalLanguage() {
  const { readOnly } = useEditor();
  const { field } = useController({ name: "originalLanguage" });
  return (
    <EditField name="originalLanguage" hint={<T id="edit.originalHint" />}>
      <select {...field} disabled={readOnly}>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </EditField>
  );
}
