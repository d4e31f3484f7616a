import type { TextVersion } from "../../api/types.gen";
import { formatBytes, formatInstant, nameOfLanguage } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Text versions: byte for byte as they came in, each with the hash that proves it. */
export function TextTable({ texts }: { texts: readonly TextVersion[] }) {
  const language = useLanguage();
  if (texts.length === 0) {
    return (
      <p className="muted">
        <T id="texts.empty" />
      </p>
    );
  }
  return (
    <table className="cards">
      <caption>
        <T id="texts.caption" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <T id="texts.part" />
          </th>
          <th scope="col">
            <T id="texts.language" />
          </th>
          <th scope="col">
            <T id="texts.stored" />
          </th>
          <th scope="col">SHA-256</th>
          <th scope="col">
            <T id="texts.file" />
          </th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <tr key={text.id}>
            <th scope="row">
              <T id={`texts.target.${text.target}`} values={{ number: text.proposalNumber ?? "" }} />
              {text.status === "SUPERSEDED" && (
                <span className="muted">
                  {" "}
                  <T id="texts.superseded" />
                </span>
              )}
            </th>
            <td>{nameOfLanguage(text.lang, language)}</td>
            <td>{formatInstant(text.importedAt, language)}</td>
            <td>
              <bdi className="code hash">{text.sha256}</bdi>
            </td>
            <td>
              <a href={text.href} download={text.fileName}>
                <T id="texts.download" /> ({formatBytes(text.size, language)})
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
