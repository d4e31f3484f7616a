import type { Project, ProjectPatch } from "../../api/types.gen";
import { DraftSaver } from "./DraftSaver";
import type { KeptDraft } from "./keptDraft";
import { isMember, type Member, type ProjectValues } from "./projectRules";
import { valuesOf } from "./projectValues";
import { sampleProject } from "./sampleProject";

/** A form and a register as far as the saver can tell, for tests. */
export function saverScene(dirty: readonly Member[] = []) {
  const project = sampleProject();
  const form = { values: valuesOf(project) };
  const sent: { patch: ProjectPatch; version: number }[] = [];
  const answers: (() => Promise<Project>)[] = [];
  const kept: (KeptDraft | null)[] = [];
  const register = { project };
  const store = async (patch: ProjectPatch): Promise<Project> => {
    const next = { ...register.project, version: register.project.version + 1 };
    for (const name of ["title", "summary"] as const) {
      next[name] = JSON.parse(JSON.stringify({ ...next[name], ...patch[name] }));
    }
    register.project = { ...next, plannedEnd: patch.plannedEnd ?? next.plannedEnd };
    return register.project;
  };
  const saver = new DraftSaver({ base: valuesOf(project), version: 1 }, dirty, {
    read: () => JSON.parse(JSON.stringify(form.values)),
    show: (values, members) => {
      for (const member of members) {
        form.values = { ...form.values, [member]: values[member] };
      }
    },
    write: (patch, version) => {
      sent.push({ patch: JSON.parse(JSON.stringify(patch)), version });
      return answers.shift()?.() ?? store(patch);
    },
    readTheirs: async () => register.project,
    keep: (draft) => kept.push(draft),
  });
  const write = (part: Partial<ProjectValues>) => {
    form.values = { ...form.values, ...part };
    for (const member of Object.keys(part).filter(isMember)) {
      saver.changed(member);
    }
  };
  const state = () => saver.saving.read().state;
  return { saver, form, sent, answers, kept, register, write, state };
}
