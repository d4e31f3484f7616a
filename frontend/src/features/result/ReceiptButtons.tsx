import { useMutation, useQueryClient } from "@tanstack/react-query";
import { confirmReceiptMutation } from "../../api/operations/confirmReceipt.gen";
import { getProjectQueryKey } from "../../api/operations/getProject.gen";
import type { Me, Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { LocalText } from "../../ui/LocalText";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "../project/formatMeasure";
import { type Receipt, receiptsOf } from "./receiptsOf";

type Props = {
  /** As it is published. */
  project: Project;
  me: Me;
};

/** What waits for the word of this account's organisations that it arrived, each with a button that gives it. */
export function ReceiptButtons({ project, me }: Props) {
  const queries = useQueryClient();
  const path = { id: project.id };
  const confirm = useMutation({
    ...confirmReceiptMutation(),
    onSuccess: () => {
      void queries.invalidateQueries({ refetchType: "none" });
      void queries.invalidateQueries({ queryKey: getProjectQueryKey({ path }) });
      document.getElementById("receipts")?.focus();
    },
  });
  const waiting = receiptsOf(project, me);
  if (waiting.length === 0 && !confirm.isSuccess) {
    return null;
  }
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts" tabIndex={-1}>
        <T id="receipt.title" />
      </h2>
      <p role="status">{confirm.isSuccess && <T id="receipt.done" />}</p>
      {confirm.isError && <ProblemNote thrown={confirm.error} />}
      <ul className="register">
        {waiting.map((one) => (
          <li key={one.part.id}>
            <p>
              <ReceiptLine of={one} />
            </p>
            <button
              type="button"
              className="button quiet"
              disabled={confirm.isPending}
              onClick={() => confirm.mutate({ path: { ...path, part: one.part.id } })}
            >
              <T
                id={`receipt.confirm.${one.kind}`}
                values={{ organisation: <bdi>{one.organisation}</bdi> }}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReceiptLine({ of: { kind, part } }: { of: Receipt }) {
  const language = useLanguage();
  return (
    <>
      <strong>
        <CodeText list={kind === "IN_KIND" ? "in-kind-kind" : "benefit-kind"} code={part.kind} />
      </strong>{" "}
      <LocalText of={part.description} />{" "}
      {part.quantity !== null && (
        <bdi>
          {formatMeasure(part.quantity, language)} {part.unit}
        </bdi>
      )}
    </>
  );
}
