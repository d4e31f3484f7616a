import { useQuery } from "@tanstack/react-query";
import { getAuditChainOptions } from "../../api/operations/getAuditChain.gen";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Whether the chain of events was whole when it was verified last, and its end, which proves so later. */
export function ChainNote() {
  const language = useLanguage();
  const chain = useQuery({ ...getAuditChainOptions(), staleTime: 0 });
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">
        <T id="audit.chain" />
      </h2>
      <Loaded query={chain} lines={2}>
        {({ checkedAt, firstBreak, lastNumber, lastHash }) => (
          <>
            <p className={firstBreak === null ? undefined : "note"}>
              {checkedAt === null ? (
                <T id="audit.chain.never" />
              ) : firstBreak === null ? (
                <T id="audit.chain.whole" values={{ time: formatInstant(checkedAt, language) }} />
              ) : (
                <T
                  id="audit.chain.broken"
                  values={{ time: formatInstant(checkedAt, language), number: firstBreak }}
                />
              )}
            </p>
            <p className="muted">
              <T id="audit.chain.end" />{" "}
              <bdi className="code" dir="ltr">
                {`${lastNumber}:${lastHash}`}
              </bdi>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
