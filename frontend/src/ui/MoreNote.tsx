import { T } from "./T";

type Props = { shown: number; next: string | null };

/** Says that a list without pages goes on behind what is shown. */
export function MoreNote({ shown, next }: Props) {
  return next === null ? null : (
    <p className="note">
      <T id="list.countCapped" values={{ count: shown }} />
    </p>
  );
}
