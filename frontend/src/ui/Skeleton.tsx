import { T } from "./T";

type Props = { lines?: number };

/** Holds the place of content under way; the style sheet shows it only after 300 ms. */
export function Skeleton({ lines = 6 }: Props) {
  return (
    <div className="skeleton">
      <p className="hidden" role="status">
        <T id="state.loading" />
      </p>
      <noscript>
        <p>
          <T id="state.noScript" />
        </p>
      </noscript>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <div key={line} className="bone" />
      ))}
    </div>
  );
}
