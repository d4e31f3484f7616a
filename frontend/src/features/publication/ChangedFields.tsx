import { Fragment } from "react";
import type { InboxItem } from "../../api/types.gen";
import { T } from "../../ui/T";
import { FieldName } from "../project/FieldName";

/** What was written since the published revision, and what a returned one is to be mended for. */
export function ChangedFields({ item: { changedFields, note } }: { item: InboxItem }) {
  return (
    <>
      {changedFields.length > 0 && (
        <p className="muted">
          <T id="inbox.changed" />{" "}
          {changedFields.map((field, index) => (
            <Fragment key={field}>
              {index > 0 && " · "}
              <FieldName path={field} />
            </Fragment>
          ))}
        </p>
      )}
      {note !== null && (
        <p className="pre note" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
