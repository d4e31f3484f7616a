import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { mergeOrganisationMutation } from "../../api/operations/mergeOrganisation.gen";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { faultAt } from "../project/faultAt";
import { ReasonDialog } from "./ReasonDialog";
import { useOrganisationChanged } from "./useOrganisationChanged";

/** Merges a duplicate into the organisation that it duplicates, for good: its code has to be typed. */
export function MergeDialog({ code }: { code: string }) {
  const [into, setInto] = useState("");
  const merge = useMutation({ ...mergeOrganisationMutation(), onSuccess: useOrganisationChanged(code) });
  return (
    <ReasonDialog
      id="merge"
      action={<T id="admission.merge" />}
      title={<T id="admission.mergeTitle" />}
      text={<T id="admission.mergeText" />}
      typed={code}
      pending={merge.isPending}
      thrown={merge.error}
      onConfirm={(reason) =>
        merge.mutateAsync({ path: { code }, body: { into: into.trim().toUpperCase(), reason } })
      }
    >
      <Field id="merge-into" label={<T id="admission.into" />} error={faultAt(merge.error, "/into")}>
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          value={into}
          onChange={({ target }) => setInto(target.value)}
        />
      </Field>
    </ReasonDialog>
  );
}
