const rows = [0, 1, 2, 3] as const;

type Props = {
  /** Numbers of the proposals that are filled; all of them when left out. */
  filled?: readonly number[];
  size?: number;
};

/** The mark: four rows for the pillars, four cells each for the proposals. Decorative, words stand beside it. */
export function Mark({ filled, size = 24 }: Props) {
  return (
    <svg className="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {rows.map((row) =>
        rows.map((column) => {
          const number = row * 4 + column + 1;
          const full = filled === undefined || filled.includes(number);
          return (
            <rect
              key={number}
              className={full ? `p${row + 1}` : `p${row + 1} hollow`}
              x={1.25 + column * 6}
              y={1.25 + row * 6}
              width="3.5"
              height="3.5"
            />
          );
        }),
      )}
    </svg>
  );
}
