import type { ReactNode } from "react";
import { T } from "../T";
import { RowFrame } from "./RowFrame";
import { useArrival } from "./useArrival";
import { useRows } from "./useRows";

type Props = {
  /** Path of the list in the form. */
  name: string;
  label: ReactNode;
  /** Words of the button that adds a row. */
  addLabel: ReactNode;
  /** What is to be said of the list as a whole: a sum, a fault, a finding. */
  note?: ReactNode;
  fresh: () => Record<string, unknown>;
  /** What a closed row is known by; without it every row stands open. */
  line?: (at: string) => ReactNode;
  /** Off where the order says nothing. */
  movable?: boolean;
  readOnly: boolean;
  children: (at: string) => ReactNode;
};

/** Longer lists show this many rows at first. */
const shownAtFirst = 50;

/** Rows that can be added, taken out and back again, and moved, all by buttons; what happened is read aloud. */
export function RowList({ name, label, addLabel, note, fresh, line, readOnly, children, ...props }: Props) {
  const rows = useRows(name, line !== undefined);
  const { fields } = rows;
  const last = rows.all ? fields.length : Math.min(fields.length, shownAtFirst);
  useArrival(name);
  return (
    <fieldset className="group rows" id={name} tabIndex={-1}>
      <legend>
        <h3>{label}</h3>
      </legend>
      {note}
      {fields.length === 0 && (
        <p className="muted">
          <T id="rows.none" />
        </p>
      )}
      <ol className="plain">
        {fields.slice(0, last).map((field, index) => (
          <RowFrame
            key={field.key}
            at={`${name}.${index}`}
            position={index + 1}
            count={fields.length}
            line={line}
            open={rows.isOpen(field.key)}
            readOnly={readOnly}
            movable={props.movable !== false}
            onToggle={() => rows.toggle(field.key)}
            onMove={(by) => rows.shift(index, by)}
            onRemove={() => rows.drop(index)}
          >
            {children(`${name}.${index}`)}
          </RowFrame>
        ))}
      </ol>
      {last < fields.length && (
        <button type="button" className="link" onClick={rows.showAll}>
          <T id="rows.all" values={{ count: fields.length }} />
        </button>
      )}
      <p role="status" className="hidden">
        {rows.said !== null && <T id={rows.said.id} values={rows.said.values} />}
      </p>
      {!readOnly && (
        <div className="row">
          <button type="button" className="button quiet" onClick={() => rows.add(fresh())}>
            {addLabel}
          </button>
          {rows.removed !== null && (
            <button type="button" id={`${name}-undo`} className="button quiet" onClick={rows.undo}>
              <T id="rows.undo" values={{ position: rows.removed.index + 1 }} />
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
