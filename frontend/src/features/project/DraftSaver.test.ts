import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Project } from "../../api/types.gen";
import { sampleProject } from "./sampleProject";
import { saverScene as scene } from "./saverScene";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const problem =
  (status: number, errors: object[] = []) =>
  () =>
    Promise.reject({ status, code: "x", errors });

test("two seconds after the last change what changed is saved over the version that was read", async () => {
  const { sent, write, state, kept } = scene();
  write({ title: { en: "Fibre l" } });
  await vi.advanceTimersByTimeAsync(1500);
  write({ title: { en: "Fibre line" } });
  await vi.advanceTimersByTimeAsync(1999);
  expect(sent).toEqual([]);
  expect(state()).toBe("unsaved");
  expect(kept.at(-1)).toMatchObject({ values: { title: { en: "Fibre line" } } });
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ patch: { title: { en: "Fibre line" } }, version: 1 }]);
  expect(state()).toBe("saved");
  expect(kept.at(-1)).toBeNull();
});

test("what is typed during a save waits for its end and is saved next", async () => {
  const { sent, answers, write, state, register } = scene();
  let finish: (project: Project) => void = () => undefined;
  answers.push(() => new Promise((resolve) => (finish = resolve)));
  write({ title: { en: "one" } });
  await vi.advanceTimersByTimeAsync(2000);
  write({ title: { en: "two" } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
  expect(state()).toBe("saving");
  register.project = sampleProject({ version: 2, title: { en: "one" } });
  finish(register.project);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent[1]).toEqual({ patch: { title: { en: "two" } }, version: 2 });
  expect(state()).toBe("saved");
});

test("without a line it is tried again, later each time, and at once when the line is back", async () => {
  const { saver, sent, answers, write, state, kept } = scene();
  const lost = () => Promise.reject(new TypeError("Failed to fetch"));
  answers.push(lost, lost, lost);
  write({ title: { en: "on the road" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(state()).toBe("kept");
  await vi.advanceTimersByTimeAsync(3999);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(8000);
  expect(sent).toHaveLength(3);
  expect(kept.at(-1)).not.toBeNull();
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(4);
  expect(state()).toBe("saved");
});

test("a session that is over is not asked again with every letter, and what is written is kept", async () => {
  const { saver, sent, answers, write, state, kept } = scene();
  answers.push(problem(401));
  write({ title: { en: "a" } });
  await vi.advanceTimersByTimeAsync(2000);
  write({ title: { en: "ab" } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(state()).toBe("kept");
  expect(kept.at(-1)).toMatchObject({ values: { title: { en: "ab" } } });
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toBe("saved");
});

test("what is wrong in one field is said there and keeps no other field from being saved", async () => {
  const { saver, sent, write, state } = scene();
  write({ plannedEnd: "soon", title: { en: "Fibre line" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual([{ patch: { title: { en: "Fibre line" } }, version: 1 }]);
  expect(state()).toBe("wrong");
  expect(saver.saving.read().errors).toEqual([{ field: "plannedEnd", error: "form.notADay" }]);
  write({ plannedEnd: "2027-01-01" });
  expect(saver.saving.read().errors).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(state()).toBe("saved");
});

test("a fault that the API finds is placed at its field, and the rest is sent again without it", async () => {
  const { saver, sent, answers, write, state } = scene();
  answers.push(problem(422, [{ pointer: "/plannedEnd", code: "date-order", detail: "too early" }]));
  write({ plannedEnd: "2027-01-01", title: { en: "Fibre line" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent.map(({ patch }) => Object.keys(patch))).toEqual([["plannedEnd", "title"], ["title"]]);
  expect(saver.saving.read().errors).toEqual([{ field: "plannedEnd", error: "too early" }]);
  expect(state()).toBe("wrong");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
});

test("a fault in something that was not sent holds back what was sent with it, and does not go in circles", async () => {
  const { sent, answers, write, state } = scene();
  answers.push(problem(422, [{ pointer: "/countries/0/country", code: "unknown-code", detail: "unknown" }]));
  write({ title: { en: "Fibre line" } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(state()).toBe("wrong");
});

test("when somebody else saved other fields both are kept, without a question", async () => {
  const { sent, answers, write, state, register, form } = scene();
  register.project = sampleProject({ version: 5, summary: { en: "theirs" } });
  answers.push(problem(412));
  write({ title: { en: "mine" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(form.values.summary).toEqual({ en: "theirs" });
  expect(sent[1]).toEqual({ patch: { title: { en: "mine" } }, version: 5 });
  expect(state()).toBe("saved");
});

test("when both changed the same the writer decides, and nothing is saved before", async () => {
  const { saver, sent, answers, write, state, register, form } = scene();
  register.project = sampleProject({ version: 5, title: { en: "theirs" }, summary: { en: "theirs" } });
  answers.push(problem(412));
  write({ title: { en: "mine" }, summary: { en: "mine" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(state()).toBe("conflict");
  expect(saver.saving.read().conflict?.spots).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  saver.decide([{ member: "title", part: "en" }]);
  await vi.advanceTimersByTimeAsync(0);
  expect(form.values.title).toEqual({ en: "theirs" });
  expect(sent[1]).toEqual({ patch: { summary: { en: "mine" } }, version: 5 });
  expect(state()).toBe("saved");
});

test("what an earlier visit left is saved, and can be taken back", async () => {
  const { saver, form, sent, state } = scene(["title"]);
  form.values = { ...form.values, title: { en: "kept" } };
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ patch: { title: { en: "kept" } }, version: 1 }]);
  saver.restore({ title: { en: "Fibre" } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent[1]).toEqual({ patch: { title: { en: "Fibre" } }, version: 2 });
  expect(state()).toBe("saved");
});

test("a form in which nothing is written follows the project, one that is written in does not", () => {
  const { saver, form, write } = scene();
  saver.follow(sampleProject({ version: 2, title: { en: "theirs" } }));
  expect(form.values.title).toEqual({ en: "theirs" });
  write({ title: { en: "mine" } });
  saver.follow(sampleProject({ version: 3, title: { en: "theirs again" } }));
  expect(form.values.title).toEqual({ en: "mine" });
});
