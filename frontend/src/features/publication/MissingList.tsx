import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ChecklistItems } from "./ChecklistItems";

/** States in which something can still be mended or has still to be looked at. */
const open = ["DRAFT", "RETURNED", "SUBMITTED"];

/** What keeps the working revision from the next step. */
export function MissingList({ workflow }: { workflow: Workflow }) {
  const { id, may, missing, working } = workflow;
  if (!open.includes(working.publication)) {
    return null;
  }
  return (
    <>
      <h3>
        <T id="workflow.missing" />
      </h3>
      {missing.items.length === 0 ? (
        <p className="note done">
          <T id="workflow.complete" />
        </p>
      ) : (
        <ChecklistItems id={id} findings={missing.items} editable={may.some(({ step }) => step === "EDIT")} />
      )}
    </>
  );
}
