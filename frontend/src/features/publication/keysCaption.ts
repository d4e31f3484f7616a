import type { Workflow } from "../../api/types.gen";

type Known = Pick<Workflow, "publishedRevision"> & {
  keys: readonly Pick<Workflow["keys"][number], "revision">[];
  working: Pick<Workflow["working"], "revision">;
};

/** Whose keys a table shows: those of the published revision stand there until the working one needs its own. */
export function keysCaption({ keys, publishedRevision, working }: Known) {
  const revision = keys[0]?.revision;
  const earlier = revision === publishedRevision && revision !== working.revision;
  return {
    id: earlier ? "workflow.keysPublished" : "workflow.keys",
    values: { revision, working: working.revision },
  };
}
