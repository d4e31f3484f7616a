import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useController } from "react-hook-form";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

/** Another project: the code of one here, suggested by its title, or an identifier of another register. */
export function RelatedField({ name }: { name: string }) {
  const language = useLanguage();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  const list = useId();
  const [typed, setTyped] = useState("");
  const found = useQuery({
    ...listProjectsOptions({ query: { q: typed, limit: 20 } }),
    enabled: typed.trim().length > 2,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <EditField name={name} hint={<T id="edit.hint.related" />}>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          list={list}
          readOnly={readOnly}
          {...field}
          onChange={(event) => {
            setTyped(event.target.value);
            field.onChange(event);
          }}
        />
      </EditField>
      <datalist id={list}>
        {(found.data?.items ?? []).map((one) => (
          <option key={one.code} value={one.code}>
            {pickText(one.title, language)?.text ?? one.code}
          </option>
        ))}
      </datalist>
    </>
  );
}
