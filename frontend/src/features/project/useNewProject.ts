import { valibotResolver } from "@hookform/resolvers/valibot";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { createProjectMutation } from "../../api/operations/createProject.gen";
import type { Project } from "../../api/types.gen";
import { readProblem } from "../../ui/readProblem";
import { CreationKey } from "./CreationKey";
import { forgetLocalDraft, localDraftKey, readLocalDraft, writeLocalDraft } from "./localDraft";
import { type NewProject, newDraftRules, newProjectRules } from "./newProjectRules";
import { storeProject } from "./storeProject";

type State = "clean" | "unsaved" | "saving" | "failed";

function nameOf(pointer: string | null): keyof NewProject | undefined {
  const name = pointer?.split("/")[1] ?? "";
  return (["lead", "originalLanguage", "title", "summary"] as const).find((one) => one === name);
}

/** A project that is about to be drafted: what is written is kept on the device until the register has it. */
export function useNewProject(owner: string, start: NewProject, onCreated: (project: Project) => void) {
  const queries = useQueryClient();
  const create = useMutation(createProjectMutation());
  const draftKey = localDraftKey(owner, "new");
  const [kept] = useState(() => readLocalDraft(draftKey, newDraftRules));
  const [restoredFrom, setRestoredFrom] = useState(kept?.savedAt ?? null);
  const [state, setState] = useState<State>(kept === null ? "clean" : "unsaved");
  const [failure, setFailure] = useState<unknown>(null);
  const [arrived, setArrived] = useState(false);
  const [key] = useState(() => new CreationKey());
  const form = useForm<NewProject>({
    resolver: valibotResolver(newProjectRules),
    defaultValues: kept?.values ?? start,
    shouldFocusError: false,
  });

  // What is written is kept on the device with every change, so that neither a lost line nor a lost session loses it.
  useEffect(() => {
    const watching = form.watch((_, { name }) => {
      if (name !== undefined) {
        writeLocalDraft(draftKey, { savedAt: new Date().toISOString(), values: form.getValues() });
        setState("unsaved");
      }
    });
    return () => watching.unsubscribe();
  }, [form, draftKey]);

  const submit = form.handleSubmit(async ({ lead, originalLanguage, title, summary }) => {
    setState("saving");
    setFailure(null);
    setArrived(false);
    try {
      const texts = {
        title: { [originalLanguage]: title },
        summary: summary === "" ? {} : { [originalLanguage]: summary },
      };
      const body = { lead, originalLanguage, ...texts };
      const project = await create.mutateAsync({ body, headers: { "Idempotency-Key": key.header } });
      forgetLocalDraft(draftKey);
      storeProject(queries, project);
      onCreated(project);
    } catch (thrown) {
      setState("failed");
      // Written again: signing out in another tab removes what was kept.
      writeLocalDraft(draftKey, { savedAt: new Date().toISOString(), values: form.getValues() });
      const problem = readProblem(thrown);
      if (key.arrivedEarlier(problem.code)) {
        setArrived(true);
        return;
      }
      const placed = problem.errors.flatMap(({ pointer, detail, code }) => {
        const name = nameOf(pointer);
        return name === undefined ? [] : [{ name, message: detail ?? code }];
      });
      for (const { name, message } of placed) {
        form.setError(name, { message });
      }
      setFailure(placed.length === 0 ? thrown : null);
    }
  });

  return {
    form,
    failure,
    /** Whether an earlier attempt, of which no answer came back, made the project with other words. */
    arrived,
    restoredFrom,
    state,
    submit,
    discard: () => {
      forgetLocalDraft(draftKey);
      form.reset(start);
      setRestoredFrom(null);
      setState("clean");
    },
  };
}
