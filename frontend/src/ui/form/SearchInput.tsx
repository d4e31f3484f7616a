import { useEffect, useId, useState } from "react";
import { T } from "../T";

export type SearchOption = { code: string; label: string };

type Props = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  options: readonly SearchOption[];
  value: string;
  onChange: (code: string) => void;
  /** Told what is being typed, where the options are looked up by it. */
  onType?: (text: string) => void;
  onBlur?: () => void;
  readOnly?: boolean;
};

function shown({ code, label }: SearchOption): string {
  return label === code ? code : `${label} (${code})`;
}

/** One code out of many: a native input with suggestions, which takes the code, the name, or a suggestion. */
export function SearchInput({ options, value, onChange, onType, onBlur, readOnly, ...control }: Props) {
  const list = useId();
  const missing = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const chosen = options.find((one) => one.code === value) ?? { code: value, label: value };
  const text = typed ?? (value === "" ? "" : shown(chosen));
  const lost = !open && options.length > 0 && typed !== null && typed.trim() !== "" && value === "";

  function find(asked: string): SearchOption | undefined {
    const plain = asked.trim().toLowerCase();
    return options.find((one) =>
      [one.code, one.label, shown(one)].some((name) => name.toLowerCase() === plain),
    );
  }

  const meant = typed === null || value !== "" ? undefined : find(typed)?.code;

  // What was typed before the list was here is looked up when it arrives.
  useEffect(() => {
    if (meant !== undefined) {
      onChange(meant);
      setTyped((before) => (open ? before : null));
    }
  }, [meant, onChange, open]);

  const described = [control["aria-describedby"], lost ? missing : undefined].filter(
    (one) => one !== undefined,
  );
  return (
    <>
      <input
        {...control}
        type="text"
        dir="auto"
        autoComplete="off"
        list={open ? list : undefined}
        readOnly={readOnly}
        value={text}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        aria-invalid={lost ? true : control["aria-invalid"]}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          onType?.(event.target.value);
          onChange(find(event.target.value)?.code ?? "");
        }}
        onBlur={() => {
          setOpen(false);
          const found = find(text);
          if (found !== undefined || text.trim() === "") {
            setTyped(null);
          }
          onBlur?.();
        }}
      />
      {open && (
        <datalist id={list}>
          {options.map((one) => (
            <option key={one.code} value={shown(one)} />
          ))}
        </datalist>
      )}
      {lost && (
        <p className="field-error" id={missing}>
          <T id="edit.notInList" />
        </p>
      )}
    </>
  );
}
