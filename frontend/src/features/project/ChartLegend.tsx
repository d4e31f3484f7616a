import { T } from "../../ui/T";

type Props = { baseline: boolean; targets: boolean };

/** What the signs of a chart stand for; they differ in shape as well as in colour. */
export function ChartLegend({ baseline, targets }: Props) {
  return (
    <figcaption className="legend">
      {baseline && (
        <span>
          <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">
            <line className="baseline" x1="0" x2="20" y1="6" y2="6" />
          </svg>{" "}
          <T id="results.baseline" />
        </span>
      )}
      {targets && (
        <span>
          <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">
            <path className="target" d="M5 6l5 -5l5 5l-5 5z" />
          </svg>{" "}
          <T id="results.target" />
        </span>
      )}
      <span>
        <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">
          <rect className="actual" x="4" y="1" width="12" height="10" />
        </svg>{" "}
        <T id="results.actual" />
      </span>
    </figcaption>
  );
}
