import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { activateSourceMutation } from "../../api/operations/activateSource.gen";
import { deactivateSourceMutation } from "../../api/operations/deactivateSource.gen";
import { editSourceMutation } from "../../api/operations/editSource.gen";
import { getSourceQueryKey } from "../../api/operations/getSource.gen";
import { listSourcesQueryKey } from "../../api/operations/listSources.gen";
import type { SourceSystem } from "../../api/types.gen";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { SourceFailure } from "./SourceFailure";
import { SourceForm } from "./SourceForm";

/** What may be changed of a source: its name and ways, and whether it is in use. */
export function SourceSteps({ source }: { source: SourceSystem }) {
  const queries = useQueryClient();
  const path = { source: source.key };
  const headers = { "If-Match": `"${source.version}"` };
  /** The form keeps the version that it was opened with. */
  const [opened, setOpened] = useState<SourceSystem | null>(null);
  /** Read anew after a failure too: it may have changed meanwhile. */
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: getSourceQueryKey({ path }) }),
      queries.invalidateQueries({ queryKey: listSourcesQueryKey() }),
    ]);
  const edit = useMutation({
    ...editSourceMutation(),
    onSuccess: () => setOpened(null),
    onError: (thrown) => readProblem(thrown).status === 412 && setOpened(null),
    onSettled,
  });
  const stop = useMutation({ ...deactivateSourceMutation(), onSettled });
  const start = useMutation({ ...activateSourceMutation(), onSettled });
  const may = (step: SourceSystem["may"][number]) => source.may.includes(step);
  return (
    <section aria-labelledby="change">
      <h2 id="change">
        <T id="source.edit" />
      </h2>
      <SourceFailure thrown={start.error ?? (opened === null ? edit.error : null)} />
      <p role="status">{edit.isSuccess && opened === null && <T id="source.saved" />}</p>
      <div className="row">
        {may("EDIT") && opened === null && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              edit.reset();
              setOpened(source);
            }}
          >
            <T id="source.edit" />
          </button>
        )}
        {may("DEACTIVATE") && (
          <ConfirmDialog
            action={<T id="source.deactivate" />}
            title={<T id="source.deactivateTitle" />}
            confirm={<T id="source.deactivate" />}
            pending={stop.isPending}
            failure={<SourceFailure thrown={stop.error} />}
            onConfirm={() => stop.mutateAsync({ path, headers })}
          >
            <p>
              <T id="source.deactivateText" />
            </p>
          </ConfirmDialog>
        )}
        {may("ACTIVATE") && (
          <button
            type="button"
            className="button quiet"
            disabled={start.isPending}
            onClick={() => start.mutate({ path, headers })}
          >
            <T id="source.activate" />
          </button>
        )}
      </div>
      {opened !== null && (
        <SourceForm
          start={{ ...opened, organisation: opened.organisation.code }}
          organisations={[]}
          fresh={false}
          mayTrust={may("TRUST")}
          thrown={edit.error}
          pending={edit.isPending}
          submit="source.save"
          onSubmit={({ name, trusted, twoWay }) =>
            edit.mutate({
              path,
              headers: { "If-Match": `"${opened.version}"` },
              body: { name, trusted, twoWay },
            })
          }
        />
      )}
    </section>
  );
}
