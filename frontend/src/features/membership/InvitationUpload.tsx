import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createInvitationsMutation } from "../../api/operations/createInvitations.gen";
import type { InvitationRow } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { useInvitationsChanged } from "./useInvitationsChanged";

const columns: readonly Column<InvitationRow>[] = [
  { head: "invitation.line", cell: ({ line }) => line, figures: true },
  { head: "invitation.email", cell: ({ email }) => <bdi dir="ltr">{email ?? "–"}</bdi> },
  {
    head: "invitation.findings",
    cell: ({ findings }) =>
      findings.length === 0 ? (
        <T id="invitation.fine" />
      ) : (
        <ul>
          {findings.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code}`} dir="auto">
              {`${pointer?.slice(1) ?? ""}: ${detail}`}
            </li>
          ))}
        </ul>
      ),
  },
];

/** Asks many in from a file: looked at first, which invites nobody, and sent as it was looked at. */
export function InvitationUpload({ code }: { code: string }) {
  const [text, setText] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const changed = useInvitationsChanged(code);
  const look = useMutation(createInvitationsMutation());
  const send = useMutation({ ...createInvitationsMutation(), onSuccess: changed });
  const found = send.data ?? look.data;
  const start = () => {
    setMissing(text === null);
    if (text === null) {
      document.getElementById("people-file")?.focus();
    } else {
      look.mutate({ path: { code }, body: text, query: { dryRun: true } });
    }
  };
  return (
    <section aria-labelledby="many">
      <h2 id="many">
        <T id="invitation.many" />
      </h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Field
          id="people-file"
          label={<T id="invitation.file" />}
          hint={<T id="invitation.fileHint" />}
          error={missing ? "form.required" : undefined}
        >
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              look.reset();
              send.reset();
              setText(null);
              void target.files?.[0]?.text().then(setText);
            }}
          />
        </Field>
        <button type="submit" className="button" disabled={look.isPending}>
          <T id="invitation.look" />
        </button>
      </form>
      <StepFailure thrown={send.error ?? look.error} />
      <div aria-live="polite">
        {found !== undefined && (
          <>
            <p className={send.data === undefined ? "note" : "note done"}>
              <T
                id={send.data === undefined ? "invitation.found" : "invitation.done"}
                values={{ invited: found.invited, refused: found.refused }}
              />
            </p>
            <DataTable
              caption={<T id="invitation.rows" />}
              columns={columns}
              rows={found.rows}
              idOf={({ line }) => String(line)}
            />
          </>
        )}
      </div>
      {look.data !== undefined && send.data === undefined && look.data.invited > 0 && text !== null && (
        <button
          type="button"
          className="button"
          disabled={send.isPending}
          onClick={() => send.mutate({ path: { code }, body: text, query: { dryRun: false } })}
        >
          <T id="invitation.sendAll" />
        </button>
      )}
    </section>
  );
}
