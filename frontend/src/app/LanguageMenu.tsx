import { useLocation } from "@tanstack/react-router";
import { inLanguage } from "../ui/languageOfPath";
import { languages } from "../ui/languages";
import { T } from "../ui/T";
import { useLanguage } from "../ui/useLanguage";

/** The six languages by their own names. Plain links: a change of language is a new page in its own direction. */
export function LanguageMenu() {
  const current = useLanguage();
  const location = useLocation();
  return (
    <details className="menu language">
      <summary>
        <span className="label">
          <T id="nav.language" />
        </span>{" "}
        <span className="value">{current.name}</span>
      </summary>
      <ul className="panel">
        {languages.map((language) => (
          <li key={language.code}>
            <a
              href={inLanguage(`/${current.code}${location.pathname}`, location.searchStr, language)}
              lang={language.tag}
              hrefLang={language.tag}
              dir={language.dir}
              aria-current={language.code === current.code ? "true" : undefined}
            >
              {language.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
