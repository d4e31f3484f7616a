import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { loadExchangeRatesMutation } from "../../api/operations/loadExchangeRates.gen";
import { Field } from "../../ui/Field";
import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { RowFaultTable } from "./RowFaultTable";
import { readRateFile } from "./readRateFile";

/** A file of rates: looked at first, which stores nothing, and stored as it was looked at. */
export function RateUpload() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string | null>(null);
  const [text, setText] = useState("");
  const look = useMutation(loadExchangeRatesMutation());
  const store = useMutation({ ...loadExchangeRatesMutation(), onSuccess: () => queries.invalidateQueries() });
  const failure = store.error ?? look.error;
  const found = store.data ?? look.data;

  async function start(): Promise<void> {
    look.reset();
    store.reset();
    const read = await readRateFile(file);
    setWrong("wrong" in read ? read.wrong : null);
    if ("wrong" in read) {
      document.getElementById("file")?.focus();
    } else {
      setText(read.text);
      look.mutate({ body: read.text, query: { dryRun: true } });
    }
  }

  return (
    <section aria-labelledby="upload">
      <h2 id="upload">
        <T id="rates.upload" />
      </h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Field
          id="file"
          label={<T id="rates.file" />}
          hint={<T id="rates.fileHint" />}
          error={wrong ?? undefined}
        >
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setWrong(null);
              look.reset();
              store.reset();
            }}
          />
        </Field>
        <button type="submit" className="button" disabled={look.isPending}>
          <T id={look.isPending ? "rates.looking" : "rates.look"} />
        </button>
      </form>
      <div aria-live="polite">
        {failure !== null && <ProblemNote thrown={failure} />}
        {failure !== null && <RowFaultTable errors={readProblem(failure).errors} />}
        {found !== undefined && failure === null && (
          <p className={store.data === undefined ? "note" : "note done"}>
            <T
              id={store.data === undefined ? "rates.found" : "rates.stored"}
              values={{
                rows: found.rows,
                created: found.created,
                replaced: found.replaced,
                unchanged: found.unchanged,
              }}
            />
          </p>
        )}
      </div>
      {look.data !== undefined && store.data === undefined && look.data.created + look.data.replaced > 0 && (
        <button
          type="button"
          className="button"
          disabled={store.isPending}
          onClick={() => store.mutate({ body: text, query: { dryRun: false } })}
        >
          <T id={store.isPending ? "rates.storing" : "rates.store"} />
        </button>
      )}
    </section>
  );
}
