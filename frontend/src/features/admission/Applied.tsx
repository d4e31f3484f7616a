import { useState } from "react";
import type { NewApplication } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { formatInstant } from "../../ui/formats";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { DomainRecordFacts } from "./DomainRecordFacts";
import { useSendDocument } from "./useSendDocument";

/** The form is gone and its button with it: reading goes on here. */
const focus = (heading: HTMLElement | null) => heading?.focus();

/** What comes next for whoever applied: the mail, documents, the record of the domain. */
export function Applied({ application }: { application: NewApplication }) {
  const language = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const document = useSendDocument(application);
  const record = application.domainRecord;
  return (
    <>
      <h2 ref={focus} tabIndex={-1}>
        <T id="join.sent" />
      </h2>
      <p>
        <T id="join.confirmBefore" values={{ time: formatInstant(application.confirmBefore, language) }} />
      </p>
      <section aria-labelledby="join-document">
        <h2 id="join-document">
          <T id="join.document" />
        </h2>
        <Field id="join-file" label={<T id="join.documentLabel" />} hint={<T id="join.documentHint" />}>
          <input
            type="file"
            accept=".pdf,.docx,.odt,.png,.jpg,.jpeg"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </Field>
        {document.error !== null && <ProblemNote thrown={document.error} faults />}
        <p role="status">
          {document.isSuccess && <T id="join.documentTaken" values={{ name: <bdi>{document.data}</bdi> }} />}
        </p>
        <button
          type="button"
          className="button"
          disabled={file === null || document.isPending}
          onClick={() => file !== null && document.mutate(file)}
        >
          <T id="join.documentSend" />
        </button>
      </section>
      {record !== null && (
        <section aria-labelledby="join-record">
          <h2 id="join-record">
            <T id="join.record" />
          </h2>
          <p>
            <T id="join.recordHint" />
          </p>
          <DomainRecordFacts record={record} />
        </section>
      )}
    </>
  );
}
