import { useLingui } from "@lingui/react";
import { useState } from "react";
import { T } from "../ui/T";
import { readTheme, themes, writeTheme } from "./theme";

/** Light, dark, or as the system has it; the choice stays on this device. */
export function ThemeMenu() {
  const { _ } = useLingui();
  const [theme, setTheme] = useState(readTheme);
  return (
    <fieldset className="theme needs-js">
      <legend className="hidden">
        <T id="theme.title" />
      </legend>
      {themes.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={theme === choice}
          title={_(`theme.${choice}`)}
          onClick={() => {
            writeTheme(choice);
            setTheme(choice);
          }}
        >
          <span className={`icon ${choice}`} aria-hidden="true" />
          <span className="hidden">
            <T id={`theme.${choice}`} />
          </span>
        </button>
      ))}
    </fieldset>
  );
}
