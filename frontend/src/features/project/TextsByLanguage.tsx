import { type ReactNode, useState } from "react";
import { Field } from "../../ui/Field";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  texts: Readonly<Record<string, string>>;
  onChange: (texts: Record<string, string>) => void;
  errorOf: (tag: string) => string | undefined;
  maxLength: number;
};

/** One text in as many languages as the writer wants: that of the page first, the others when they are asked for. */
export function TextsByLanguage({ id, label, hint, texts, onChange, errorOf, maxLength }: Props) {
  const language = useLanguage();
  const [asked, setAsked] = useState<readonly string[]>([language.tag]);
  const shown = languages.filter(({ tag }) => asked.includes(tag) || texts[tag] !== undefined);
  const others = languages.filter((one) => !shown.includes(one));
  return (
    <fieldset className="group" id={id} tabIndex={-1}>
      <legend className="label">{label}</legend>
      {hint !== undefined && <p className="muted">{hint}</p>}
      {shown.map(({ tag, name, dir }) => (
        <Field key={tag} id={`${id}.${tag}`} label={<bdi lang={tag}>{name}</bdi>} error={errorOf(tag)}>
          <textarea
            rows={3}
            lang={tag}
            dir={dir}
            maxLength={maxLength}
            value={texts[tag] ?? ""}
            onChange={(event) => onChange({ ...texts, [tag]: event.target.value })}
          />
        </Field>
      ))}
      {others.length > 0 && (
        <ul className="inline">
          {others.map(({ tag, name }) => (
            <li key={tag}>
              <button type="button" className="link" onClick={() => setAsked([...asked, tag])}>
                <T id="step.addLanguage" values={{ language: <bdi lang={tag}>{name}</bdi> }} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
