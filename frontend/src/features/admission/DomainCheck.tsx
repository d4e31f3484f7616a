import { useMutation } from "@tanstack/react-query";
import { checkApplicationDomainMutation } from "../../api/operations/checkApplicationDomain.gen";
import type { Application } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { DomainRecordFacts } from "./DomainRecordFacts";
import { useApplicationStep } from "./useApplicationStep";

/** Whether the applicant's record stands in the DNS of its domain. */
export function DomainCheck({ application }: { application: Application }) {
  const language = useLanguage();
  const { domainRecord, domainProvenAt, domainCheckedAt, may } = application;
  const check = useMutation({
    ...checkApplicationDomainMutation(),
    onSuccess: useApplicationStep(application),
  });
  if (domainRecord === null) {
    return null;
  }
  return (
    <section aria-labelledby="domain">
      <h2 id="domain">
        <T id="join.record" />
      </h2>
      <DomainRecordFacts record={domainRecord} />
      <p role="status">
        {domainProvenAt !== null ? (
          <T id="admission.domainFound" values={{ time: formatInstant(domainProvenAt, language) }} />
        ) : domainCheckedAt !== null ? (
          <T id="admission.domainMissing" values={{ time: formatInstant(domainCheckedAt, language) }} />
        ) : (
          <T id="admission.domainUnchecked" />
        )}
      </p>
      <StepFailure thrown={check.error} />
      {may.includes("VERIFY_ORGANISATION") && (
        <button
          type="button"
          className="button quiet"
          disabled={check.isPending}
          onClick={() => check.mutate({ path: { id: application.id } })}
        >
          <T id="admission.checkDomain" />
        </button>
      )}
    </section>
  );
}
