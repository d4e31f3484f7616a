import type { Language } from "../../ui/languages";
import { T } from "../../ui/T";
import { ConflictValue } from "./ConflictValue";
import { FieldName } from "./FieldName";
import type { ConflictSpot } from "./mergeConflict";
import type { Conflict } from "./saving";

type Side = "mine" | "theirs";

type Props = {
  spot: ConflictSpot;
  /** Of one language of a text. */
  language: Language | undefined;
  conflict: Conflict;
  side: Side;
  onChoose: (side: Side) => void;
};

const sides = ["mine", "theirs"] as const;

/** One field that both changed: the two values side by side, one of which is chosen. */
export function ConflictRow({ spot, language, conflict, side, onChoose }: Props) {
  const name = `conflict-${spot.member}-${spot.part}`;
  return (
    <fieldset className="conflict-spot">
      <legend>
        <h3>
          <FieldName path={spot.member} />
          {language !== undefined && (
            <>
              {" · "}
              <bdi lang={language.tag}>{language.name}</bdi>
            </>
          )}
        </h3>
      </legend>
      <div className="halves">
        {sides.map((one) => (
          <div key={one} className={one === side ? "side chosen" : "side"}>
            <label className="check">
              <input type="radio" name={name} checked={one === side} onChange={() => onChoose(one)} />{" "}
              <span>
                <T id={`conflict.${one}`} />
              </span>
            </label>
            <ConflictValue
              spot={spot}
              values={conflict[one]}
              other={conflict[one === "mine" ? "theirs" : "mine"]}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
