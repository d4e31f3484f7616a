import { useMutation } from "@tanstack/react-query";
import { refuseApplicationMutation } from "../../api/operations/refuseApplication.gen";
import type { Application } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ReasonDialog } from "./ReasonDialog";
import { useApplicationStep } from "./useApplicationStep";

/** Refuses an applicant; the contact is told why. */
export function RefuseDialog({ application }: { application: Application }) {
  const refuse = useMutation({
    ...refuseApplicationMutation(),
    onSuccess: useApplicationStep(application),
  });
  return (
    <ReasonDialog
      id="refuse"
      action={<T id="admission.refuse" />}
      title={<T id="admission.refuseTitle" />}
      text={<T id="admission.refuseText" />}
      pending={refuse.isPending}
      thrown={refuse.error}
      onConfirm={(reason) => refuse.mutateAsync({ path: { id: application.id }, body: { reason } })}
    />
  );
}
