import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

const kinds = ["initiatives", "proposals", "countries", "organisations"] as const;
const formats = ["csv", "ndjson"] as const;

/** The records beside projects, each kind as one file. */
export function RecordLinks() {
  const { tag } = useLanguage();
  return (
    <>
      <p>
        <T id="data.recordsText" />
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <ul className="inline">
              {formats.map((format) => (
                <li key={format}>
                  <a href={`/api/v1/${kind}/export?${new URLSearchParams({ format, lang: tag })}`} download>
                    <T id={`data.records.${kind}`} /> <bdi dir="ltr">{`(${format.toUpperCase()})`}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
