import { Field } from "../../ui/Field";
import { T } from "../../ui/T";

const kinds = ["SECRET", "PUBLIC_KEY"] as const;
export type Kind = (typeof kinds)[number];

type Props = {
  id: string;
  kind: Kind;
  publicKey: string;
  error?: string;
  onKind: (kind: Kind) => void;
  onKey: (key: string) => void;
};

/** What a machine proves itself with: a secret, or a key of its own. */
export function KindFields({ id, kind, publicKey, error, onKind, onKey }: Props) {
  return (
    <>
      <fieldset className="field">
        <legend className="label">
          <T id="client.kind" />
        </legend>
        {kinds.map((one) => (
          <label key={one} className="check">
            <input type="radio" name={`${id}-kind`} checked={kind === one} onChange={() => onKind(one)} />{" "}
            <span>
              <T id={`client.kind.${one}`} />
            </span>
          </label>
        ))}
      </fieldset>
      {kind === "PUBLIC_KEY" && (
        <Field
          id={`${id}-key`}
          label={<T id="client.publicKey" />}
          hint={<T id="client.publicKeyHint" />}
          error={error}
        >
          <textarea
            rows={5}
            dir="ltr"
            spellCheck={false}
            value={publicKey}
            onChange={({ target }) => onKey(target.value)}
          />
        </Field>
      )}
    </>
  );
}
