import { useMutation } from "@tanstack/react-query";
import { closeOrganisationMutation } from "../../api/operations/closeOrganisation.gen";
import { T } from "../../ui/T";
import { ReasonDialog } from "./ReasonDialog";
import { useOrganisationChanged } from "./useOrganisationChanged";

/** Closes an organisation for good: its code has to be typed. */
export function CloseDialog({ code }: { code: string }) {
  const close = useMutation({ ...closeOrganisationMutation(), onSuccess: useOrganisationChanged(code) });
  return (
    <ReasonDialog
      id="close"
      action={<T id="admission.close" />}
      title={<T id="admission.closeTitle" />}
      text={<T id="admission.closeText" />}
      typed={code}
      pending={close.isPending}
      thrown={close.error}
      onConfirm={(reason) => close.mutateAsync({ path: { code }, body: { reason } })}
    />
  );
}
