import { useMutation } from "@tanstack/react-query";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { fetchReport } from "../imports/readRows";
import { saveBlob } from "../project/saveBlob";
import { type AuditSearch, readAuditSearch } from "./auditSearch";

const formats = ["ndjson", "csv"] as const;

/** What the page lists, whole, as a file. */
export function AuditExport({ root, search }: { root: string; search: AuditSearch }) {
  const language = useLanguage();
  const download = useMutation({
    mutationFn: async (format: (typeof formats)[number]) => {
      const query = new URLSearchParams({ format });
      for (const [name, value] of Object.entries({ ...readAuditSearch(search), cursor: undefined })) {
        if (value !== undefined) {
          query.set(name, value);
        }
      }
      const answer = await fetchReport(`/api/v1${root}/export?${query}`, language.tag);
      saveBlob(await answer.blob(), `audit-events.${format}`);
    },
  });
  return (
    <>
      {download.error !== null && <ProblemNote thrown={download.error} />}
      <p>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button quiet"
            disabled={download.isPending}
            onClick={() => download.mutate(format)}
          >
            <T id="audit.export" values={{ format: format.toUpperCase() }} />
          </button>
        ))}{" "}
        <span role="status" className="muted">
          {download.isSuccess && <T id="audit.exported" />}
        </span>
      </p>
    </>
  );
}
