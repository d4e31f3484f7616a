import { valibotResolver } from "@hookform/resolvers/valibot";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import type { Project } from "../../api/types.gen";
import { readProblem } from "../../ui/readProblem";
import { fieldOfPointer } from "./fieldOfPointer";
import { flatErrors } from "./flatErrors";
import { forgetLocalDraft, localDraftKey, readLocalDraft, writeLocalDraft } from "./localDraft";
import { type ConflictSpot, mergeConflict } from "./mergeConflict";
import { projectRules } from "./projectRules";
import { isEmptyPatch, type ProjectValues, patchOf, valuesOf } from "./projectValues";

export type SavedState = { base: ProjectValues; version: number };
export type Conflict = { spots: ConflictSpot[]; mine: ProjectValues; theirs: ProjectValues };

export type ProjectFormOptions = {
  /** For which account, and under which name, unsaved work is kept on this device. */
  owner: string;
  draftKey: string;
  start: SavedState;
  /** Writes the difference to what was read; throws a problem. */
  save: (values: ProjectValues, against: SavedState) => Promise<Project>;
  /** Told when what was sent is stored, and what was written meanwhile is kept. */
  onSaved?: (project: Project) => void;
  /** Reads the project as it is now, after somebody else changed it. */
  readTheirs?: () => Promise<Project>;
};

function now(): string {
  return new Date().toISOString();
}

/** The state of the form: what was read, what is written, what is kept on the device, and what went wrong. */
export function useProjectForm({ owner, start, save, onSaved, readTheirs, ...options }: ProjectFormOptions) {
  const draftKey = localDraftKey(owner, options.draftKey);
  const [kept] = useState(() => readLocalDraft(draftKey));
  const [restoredFrom, setRestoredFrom] = useState(kept?.savedAt ?? null);
  const [against, setAgainst] = useState<SavedState>(kept ?? start);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [state, setState] = useState<"clean" | "unsaved" | "saving" | "saved" | "failed">(
    kept === null ? "clean" : "unsaved",
  );
  const form = useForm<ProjectValues>({
    resolver: valibotResolver(projectRules),
    defaultValues: kept?.values ?? start.base,
    mode: "onSubmit",
    shouldFocusError: false,
  });

  // What is written is kept on the device with every change, so that neither a lost line nor a lost session loses it.
  useEffect(() => {
    const watching = form.watch((_, { name }) => {
      if (name === undefined) {
        return;
      }
      const values = form.getValues();
      writeLocalDraft(draftKey, { ...against, values, savedAt: now() });
      setState("unsaved");
    });
    return () => watching.unsubscribe();
  }, [form, draftKey, against]);

  // A form in which nothing is written follows the project when it was read anew.
  useEffect(() => {
    if ((state === "clean" || state === "saved") && start.version > against.version) {
      setAgainst(start);
      form.reset(start.base);
    }
  }, [form, start, against.version, state]);

  async function meet(mine: ProjectValues): Promise<void> {
    const project = await readTheirs?.();
    if (project === undefined) {
      return;
    }
    const theirs = valuesOf(project);
    const { merged, both } = mergeConflict(against.base, mine, theirs);
    setAgainst({ base: theirs, version: project.version });
    form.reset(merged);
    writeLocalDraft(draftKey, { base: theirs, version: project.version, values: merged, savedAt: now() });
    setConflict({ spots: both, mine, theirs });
  }

  const submit = form.handleSubmit(async (values) => {
    if ((values.title[values.originalLanguage] ?? "").trim() === "") {
      form.setError(`title.${values.originalLanguage}`, { message: "form.titleRequired" });
      return;
    }
    setState("saving");
    setFailure(null);
    setConflict(null);
    try {
      const project = await save(values, against);
      const saved = { base: valuesOf(project), version: project.version };
      const latest = form.getValues();
      forgetLocalDraft(draftKey);
      setAgainst(saved);
      setRestoredFrom(null);
      if (isEmptyPatch(patchOf(values, latest))) {
        form.reset(saved.base);
        setState("saved");
      } else {
        writeLocalDraft(localDraftKey(owner, project.id), { ...saved, values: latest, savedAt: now() });
        setState("unsaved");
      }
      onSaved?.(project);
    } catch (thrown) {
      const problem = readProblem(thrown);
      setState("failed");
      // Written again: signing out in another tab removes what was kept.
      writeLocalDraft(draftKey, { ...against, values: form.getValues(), savedAt: now() });
      let placed = false;
      for (const error of problem.errors) {
        const field = fieldOfPointer(error.pointer ?? "");
        const [name = ""] = field.split(".");
        if (name in values) {
          form.setError(`root.${field}`, { message: error.detail ?? error.code });
          placed = true;
        }
      }
      if (problem.status === 412 && readTheirs !== undefined) {
        await meet(values).catch(setFailure);
      } else if (!placed) {
        setFailure(thrown);
      }
    }
  });

  return {
    form,
    errors: flatErrors(form.formState.errors),
    failure,
    conflict,
    restoredFrom,
    state,
    submit,
    discard: () => {
      forgetLocalDraft(draftKey);
      setAgainst(start);
      form.reset(start.base);
      setRestoredFrom(null);
      setState("clean");
    },
    takeTheirs: (spot: ConflictSpot) => {
      if (conflict !== null) {
        if (spot.tag === null) {
          form.setValue(spot.field, conflict.theirs[spot.field], { shouldDirty: true });
        } else {
          const text = conflict.theirs[spot.field][spot.tag] ?? "";
          form.setValue(`${spot.field}.${spot.tag}`, text, { shouldDirty: true });
        }
        setConflict({ ...conflict, spots: conflict.spots.filter((one) => one !== spot) });
      }
    },
  };
}
