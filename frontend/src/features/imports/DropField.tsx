import { useState } from "react";
import { Field } from "../../ui/Field";
import { formatBytes } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { accepted } from "./importFile";

type Props = {
  file: File | undefined;
  error?: string;
  disabled: boolean;
  onChoose: (file: File | undefined) => void;
};

/** A file, chosen or dropped here. The native control stays: it works by keyboard and by voice. */
export function DropField({ file, error, disabled, onChoose }: Props) {
  const language = useLanguage();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the control inside does
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (!disabled && dropped !== undefined) {
          onChoose(dropped);
        }
      }}
    >
      <Field id="file" label={<T id="imports.file" />} hint={<T id="imports.fileHint" />} error={error}>
        <input
          type="file"
          accept={accepted}
          disabled={disabled}
          onChange={({ target }) => onChoose(target.files?.[0])}
        />
      </Field>
      <p role="status" className="muted">
        {file !== undefined && (
          <T
            id="imports.chosen"
            values={{ name: <bdi>{file.name}</bdi>, size: formatBytes(file.size, language) }}
          />
        )}
      </p>
    </div>
  );
}
