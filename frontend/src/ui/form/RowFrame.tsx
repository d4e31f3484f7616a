import type { ReactNode } from "react";
import { T } from "../T";

type Props = {
  /** Path of the row in the form. */
  at: string;
  position: number;
  count: number;
  line?: (at: string) => ReactNode;
  open: boolean;
  readOnly: boolean;
  movable: boolean;
  onToggle: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  children: ReactNode;
};

/** One row of a list: what it is known by, its buttons, and its fields while it is open. */
export function RowFrame({ at, position, count, line, open, readOnly, movable, children, ...on }: Props) {
  const which = (
    <span className="hidden">
      {" "}
      <T id="rows.which" values={{ position }} />
    </span>
  );
  return (
    <li id={at} tabIndex={-1} className="row-frame">
      <div className="row-head">
        {line === undefined ? (
          <span className="label">{position}</span>
        ) : (
          <button
            type="button"
            className="row-line"
            aria-expanded={open}
            aria-controls={open ? `${at}-fields` : undefined}
            onClick={on.onToggle}
          >
            <span className="number">{position}</span> <span>{line(at)}</span>
          </button>
        )}
        {!readOnly && (
          <div className="row-tools">
            {movable && position > 1 && (
              <button type="button" className="link" id={`${at}-up`} onClick={() => on.onMove(-1)}>
                <T id="rows.up" />
                {which}
              </button>
            )}
            {movable && position < count && (
              <button type="button" className="link" id={`${at}-down`} onClick={() => on.onMove(1)}>
                <T id="rows.down" />
                {which}
              </button>
            )}
            <button type="button" className="link" onClick={on.onRemove}>
              <T id="rows.remove" />
              {which}
            </button>
          </div>
        )}
      </div>
      {open && (
        <div id={`${at}-fields`} className="row-fields">
          {children}
        </div>
      )}
    </li>
  );
}
