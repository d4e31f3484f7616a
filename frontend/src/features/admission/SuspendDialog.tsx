import { useMutation } from "@tanstack/react-query";
import { suspendOrganisationMutation } from "../../api/operations/suspendOrganisation.gen";
import { T } from "../../ui/T";
import { ReasonDialog } from "./ReasonDialog";
import { useOrganisationChanged } from "./useOrganisationChanged";

/** Suspends an organisation; it can be reopened. */
export function SuspendDialog({ code }: { code: string }) {
  const suspend = useMutation({ ...suspendOrganisationMutation(), onSuccess: useOrganisationChanged(code) });
  return (
    <ReasonDialog
      id="suspend"
      action={<T id="admission.suspend" />}
      title={<T id="admission.suspendTitle" />}
      text={<T id="admission.suspendText" />}
      pending={suspend.isPending}
      thrown={suspend.error}
      onConfirm={(reason) => suspend.mutateAsync({ path: { code }, body: { reason } })}
    />
  );
}
