import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";

type Row = Record<string, unknown>;
type Said = { id: string; values: Record<string, number> };
type Removed = { index: number; row: Row };

/** The rows of a list in a form: which are open, what was taken out last, what happened, and where the focus goes on. */
export function useRows(name: string, folds: boolean) {
  const { control, getValues } = useFormContext();
  const { fields, append, insert, move, remove } = useFieldArray({ control, name, keyName: "key" });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [all, setAll] = useState(false);
  const focusNext = useRef<{ row: number; ids: readonly string[] } | null>(null);
  const asked = useLocation({ select: ({ hash }) => (hash.startsWith(`${name}.`) ? hash : null) });
  const askedKey =
    asked === null ? undefined : fields[Number(asked.slice(name.length + 1).split(".")[0])]?.key;
  const unfold = (key: string) => setOpen((before) => new Set([...before, key]));

  // A link to a field opens the row in which the field is.
  useEffect(() => {
    if (askedKey !== undefined) {
      setAll(true);
      setOpen((before) => new Set([...before, askedKey]));
    }
  }, [askedKey]);

  // A row that was just added, moved or taken out is not where the focus was: it goes where the writer goes on.
  useEffect(() => {
    const next = focusNext.current;
    const key = fields[next?.row ?? -1]?.key;
    if (next === null) {
      return;
    }
    if (folds && key !== undefined && !open.has(key) && next.ids.length === 1) {
      unfold(key);
      return;
    }
    focusNext.current = null;
    const at = next.ids.map((id) => document.getElementById(id)).find((one) => one !== null);
    const inside = at?.matches("li") ? at.querySelector<HTMLElement>("input, select, textarea") : null;
    (inside ?? at)?.focus();
  });

  return {
    fields,
    said,
    removed,
    all,
    showAll: () => setAll(true),
    isOpen: (key: string) => !folds || open.has(key),
    toggle: (key: string) => {
      const next = new Set(open);
      if (!next.delete(key)) {
        next.add(key);
      }
      setOpen(next);
    },
    add: (row: Row) => {
      append(row, { shouldFocus: false });
      setAll(true);
      setRemoved(null);
      focusNext.current = { row: fields.length, ids: [`${name}.${fields.length}`] };
      setSaid({ id: "rows.added", values: { position: fields.length + 1 } });
    },
    shift: (index: number, by: 1 | -1) => {
      const to = `${name}.${index + by}`;
      move(index, index + by);
      focusNext.current = {
        row: index + by,
        ids: by < 0 ? [`${to}-up`, `${to}-down`] : [`${to}-down`, `${to}-up`],
      };
      setSaid({ id: "rows.moved", values: { position: index + by + 1, count: fields.length } });
    },
    drop: (index: number) => {
      setRemoved({ index, row: getValues(`${name}.${index}`) });
      remove(index);
      focusNext.current = { row: -1, ids: [`${name}-undo`] };
      setSaid({ id: "rows.removed", values: { position: index + 1 } });
    },
    undo: () => {
      if (removed !== null) {
        insert(removed.index, removed.row, { shouldFocus: false });
        setRemoved(null);
        focusNext.current = { row: removed.index, ids: [`${name}.${removed.index}`] };
        setSaid({ id: "rows.back", values: { position: removed.index + 1 } });
      }
    },
  };
}
