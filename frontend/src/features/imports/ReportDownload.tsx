import { useMutation } from "@tanstack/react-query";
import type { Import } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { saveBlob } from "../project/saveBlob";
import { fetchReport, reportAddress } from "./readRows";

/** The report as a table: every row as it was sent, with what was found beside it. Mended, it can be sent again. */
export function ReportDownload({ run }: { run: Import }) {
  const language = useLanguage();
  const download = useMutation({
    mutationFn: async () => (await fetchReport(reportAddress(run.id, "csv"), language.tag)).blob(),
    onSuccess: (bytes) => saveBlob(bytes, `import-${run.id}.csv`),
  });
  return (
    <>
      {download.error !== null && <ProblemNote thrown={download.error} />}
      <p>
        <button
          type="button"
          className="button quiet"
          disabled={download.isPending}
          onClick={() => download.mutate()}
        >
          <T id="imports.report" />
        </button>{" "}
        <span role="status" className="muted">
          {download.isSuccess && <T id="imports.reportSaved" />}
        </span>
      </p>
    </>
  );
}
