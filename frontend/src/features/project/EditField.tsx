import type { ReactElement, ReactNode } from "react";
import { Field } from "../../ui/Field";
import { useArrival } from "../../ui/form/useArrival";
import { FieldName } from "./FieldName";
import { FindingNotes } from "./FindingNotes";
import { useNotes } from "./useNotes";

type Props = {
  /** Path of the field in the form; its label stands in the catalogue under this name. */
  name: string;
  label?: ReactNode;
  hint?: ReactNode;
  children: ReactElement<{ id?: string }>;
};

/** A field of the editor with its label, its fault, and what the publication checklist found in it. */
export function EditField({ name, label, hint, children }: Props) {
  const { error, findings } = useNotes(name);
  useArrival(name);
  return (
    <Field
      id={name}
      label={label ?? <FieldName path={name} />}
      hint={hint}
      error={error}
      note={findings.length === 0 ? undefined : <FindingNotes of={findings} />}
    >
      {children}
    </Field>
  );
}
