import { useLingui } from "@lingui/react";
import { useController } from "react-hook-form";
import { ProposalOptions } from "../initiative/ProposalOptions";
import { useProposals } from "../initiative/useProposals";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

/** A numbered proposal of an initiative. */
export function ProposalField({ name }: { name: string }) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  // Drawn anew when the proposals arrive: until then the select has no option for what is chosen.
  useProposals();
  return (
    <EditField name={name}>
      <select value={field.value} onChange={field.onChange} onBlur={field.onBlur} disabled={readOnly}>
        <option value="">{_("form.choose")}</option>
        <ProposalOptions />
      </select>
    </EditField>
  );
}
