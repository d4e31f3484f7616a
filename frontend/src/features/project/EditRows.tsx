import type { ReactNode } from "react";
import { ErrorText } from "../../ui/ErrorText";
import { RowList } from "../../ui/form/RowList";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { FindingNotes } from "./FindingNotes";
import { freshRow } from "./freshRow";
import { lastStep } from "./lastStep";
import { RowLine } from "./RowLine";
import { useNotes } from "./useNotes";

type Props = {
  name: string;
  /** Rows of few fields stand open. */
  open?: boolean;
  movable?: boolean;
  note?: ReactNode;
  children: (at: string) => ReactNode;
};

/** The rows of one list of the project, with what is to be said of the list and of each row as a whole. */
export function EditRows({ name, open = false, movable, note, children }: Props) {
  const { readOnly } = useEditor();
  const list = lastStep(name);
  return (
    <RowList
      name={name}
      label={<T id={`edit.list.${list}`} />}
      addLabel={<T id={`edit.add.${list}`} />}
      fresh={() => freshRow(list) ?? {}}
      line={open ? undefined : (at) => <RowLine list={list} at={at} />}
      movable={movable}
      readOnly={readOnly}
      note={
        <>
          <PlaceNotes name={name} />
          {note}
        </>
      }
    >
      {(at) => (
        <>
          <PlaceNotes name={at} />
          {children(at)}
        </>
      )}
    </RowList>
  );
}

/** What is to be said of a list or a row that belongs to none of its fields. */
function PlaceNotes({ name }: { name: string }) {
  const { error, findings } = useNotes(name);
  return (
    <>
      {error !== undefined && (
        <p className="field-error">
          <ErrorText error={error} />
        </p>
      )}
      {findings.length > 0 && <FindingNotes of={findings} />}
    </>
  );
}
