import { Fragment } from "react";
import { T } from "../../ui/T";
import { FieldName } from "./FieldName";

/** Where a field stands, from the outside in: the lists with the number of the row, then the field. */
export function FieldPlace({ field }: { field: string }) {
  const steps = field.replace(/\.(en|fr|ar|zh-Hans|pt|sw)$/, "").split(".");
  const rows = steps.flatMap((step, index) => {
    const list = steps[index - 1];
    return /^\d+$/.test(step) && list !== undefined ? [{ list, position: Number(step) + 1 }] : [];
  });
  const endsInRow = /^\d+$/.test(steps.at(-1) ?? "");
  return (
    <>
      {rows.map(({ list, position }, index) => (
        <Fragment key={list}>
          {index > 0 && " · "}
          <T id={`edit.list.${list}`} /> {position}
        </Fragment>
      ))}
      {rows.length > 0 && !endsInRow && " · "}
      {!endsInRow && <FieldName path={steps.join(".")} />}
    </>
  );
}
