import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { importTextMutation } from "../../api/operations/importText.gen";
import type { InitiativeSummary } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { languageOf, languages } from "../../ui/languages";
import { ProblemNote } from "../../ui/ProblemNote";
import { pickText } from "../../ui/pickText";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { checkFile } from "./checkFile";
import { ImportFindings } from "./ImportFindings";
import { ImportPreview } from "./ImportPreview";

/** Choose an initiative and a file, look at what was found, then store it. Nothing is stored by looking. */
export function ImportForm({ initiatives }: { initiatives: readonly InitiativeSummary[] }) {
  const language = useLanguage();
  const queries = useQueryClient();
  const [code, setCode] = useState(initiatives[0]?.code ?? "");
  const [tag, setTag] = useState("en");
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string | null>(null);
  const look = useMutation(importTextMutation());
  const store = useMutation({ ...importTextMutation(), onSuccess: () => queries.invalidateQueries() });

  const forget = () => {
    look.reset();
    store.reset();
    setError(null);
  };
  const request = (dryRun: boolean, body: File) => ({
    path: { code },
    query: { lang: languageOf(tag).tag, fileName: body.name, dryRun },
    body,
  });
  const preview = store.data ?? look.data;
  const critical = look.data?.findings.some((finding) => finding.severity === "CRITICAL") === true;
  const failure = store.error ?? look.error;

  return (
    <>
      <form
        className="stack"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          forget();
          const wrong = await checkFile(file);
          setError(wrong);
          if (wrong !== null) {
            document.getElementById("file")?.focus();
          }
          if (wrong === null && file !== undefined) {
            look.mutate(request(true, file));
          }
        }}
      >
        <Field id="initiative" label={<T id="import.initiative" />}>
          <select
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
              forget();
            }}
          >
            {initiatives.map((initiative) => (
              <option key={initiative.code} value={initiative.code}>
                {`${initiative.code} – ${pickText(initiative.title, language)?.text ?? ""}`}
              </option>
            ))}
          </select>
        </Field>
        <Field id="language" label={<T id="import.language" />}>
          <select
            value={tag}
            onChange={(event) => {
              setTag(event.target.value);
              forget();
            }}
          >
            {languages.map((one) => (
              <option key={one.tag} value={one.tag} lang={one.tag}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id="file"
          label={<T id="import.file" />}
          hint={<T id="import.fileHint" />}
          error={error ?? undefined}
        >
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              forget();
            }}
          />
        </Field>
        <button type="submit" className="button" disabled={look.isPending}>
          <T id={look.isPending ? "import.looking" : "import.look"} />
        </button>
      </form>
      <div aria-live="polite">
        {failure !== null && <ProblemNote thrown={failure} />}
        {failure !== null && <ImportFindings findings={readProblem(failure).errors} />}
        {preview !== undefined && failure === null && <ImportPreview preview={preview} />}
        {store.data !== undefined && (
          <p className="note done">
            <T id={store.data.saved ? "import.saved" : "import.alreadyStored"} />{" "}
            <Link to="/initiatives/$code" params={{ code }}>
              <T id="import.toInitiative" />
            </Link>
          </p>
        )}
      </div>
      {look.data !== undefined && store.data === undefined && file !== undefined && (
        <div className="section">
          {critical ? (
            <p className="note error">
              <T id="import.critical" />
            </p>
          ) : (
            <button
              type="button"
              className="button"
              disabled={store.isPending}
              onClick={() => store.mutate(request(false, file))}
            >
              <T id={store.isPending ? "import.saving" : "import.save"} />
            </button>
          )}
        </div>
      )}
    </>
  );
}
