import { useLingui } from "@lingui/react";
import { useController } from "react-hook-form";
import { useArrival } from "../../ui/form/useArrival";
import { type ShownCode, useCodeList } from "../../ui/form/useCodeList";
import { T } from "../../ui/T";
import { codeListOf } from "./codeListOf";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

type Props = {
  name: "markers" | "groups";
  /** The member that names what is marked. */
  code: "marker" | "group";
};

type Mark = Record<string, string>;

function isMark(value: unknown): value is Mark {
  return typeof value === "object" && value !== null;
}

/** Every marker of a list, each with how far the project serves it; one that is not given is not in the record. */
export function MarkerTable({ name, code }: Props) {
  const { field } = useController({ name });
  const marks: readonly Mark[] = Array.isArray(field.value) ? field.value.filter(isMark) : [];
  const { codes } = useCodeList(
    codeListOf(`${name}.${code}`) ?? "",
    marks.map((mark) => mark[code] ?? ""),
  );
  const levels = useCodeList(codeListOf(`${name}.significance`) ?? "").codes;
  useArrival(name);
  return (
    <fieldset className="group" id={name} tabIndex={-1}>
      <legend>
        <h3>
          <T id={`edit.list.${name}`} />
        </h3>
      </legend>
      <p className="muted">
        <T id={`edit.hint.${name}`} />
      </p>
      <div className="columns">
        {codes.map((one) => {
          const index = marks.findIndex((mark) => mark[code] === one.code);
          return (
            <MarkerField
              key={one.code}
              name={index < 0 ? `${name}-${one.code}` : `${name}.${index}`}
              of={one}
              levels={levels}
              level={marks[index]?.significance ?? ""}
              onChange={(significance) => {
                const others = marks.filter((mark) => mark[code] !== one.code);
                const own = significance === "" ? [] : [{ [code]: one.code, significance }];
                field.onChange([...others, ...own]);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

type FieldProps = {
  name: string;
  of: ShownCode;
  levels: readonly ShownCode[];
  level: string;
  onChange: (level: string) => void;
};

function MarkerField({ name, of, levels, level, onChange }: FieldProps) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  return (
    <EditField name={name} label={<span lang={of.lang}>{of.label}</span>}>
      <select value={level} disabled={readOnly} onChange={(event) => onChange(event.target.value)}>
        <option value="">{_("form.notGiven")}</option>
        {levels.map(({ code, label, lang }) => (
          <option key={code} value={code} lang={lang}>
            {`${code} – ${label}`}
          </option>
        ))}
      </select>
    </EditField>
  );
}
