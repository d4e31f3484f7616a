import type { OfficialPart, TextImport } from "../../api/types.gen";
import { formatBytes } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ImportFindings } from "./ImportFindings";

/** What the hub found in a document: its kind, preamble, pillars with their points, closing, and every finding. */
export function ImportPreview({ preview }: { preview: TextImport }) {
  const language = useLanguage();
  const points = preview.pillars.reduce((sum, pillar) => sum + pillar.points.length, 0);
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        <T id="import.found" />
      </h2>
      <dl className="facts">
        <dt>
          <T id="import.kind" />
        </dt>
        <dd>
          {preview.provenance === null ? (
            <T id="import.unreadable" />
          ) : (
            <T id={`provenance.${preview.provenance}`} />
          )}
        </dd>
        <dt>
          <T id="import.parts" />
        </dt>
        <dd>
          <T id="initiative.counts" values={{ pillars: preview.pillars.length, proposals: points }} />
        </dd>
        <dt>
          <T id="import.size" />
        </dt>
        <dd>{formatBytes(preview.size, language)}</dd>
        <dt>SHA-256</dt>
        <dd>
          <bdi className="code hash">{preview.sha256}</bdi>
        </dd>
      </dl>
      <ImportFindings findings={preview.findings} />
      <Part part={preview.preamble} name="PREAMBLE" lang={preview.lang} />
      {preview.pillars.map((pillar) => (
        <div key={pillar.ordinal} className={`pillar p${pillar.ordinal}`}>
          <h3 lang={preview.lang} dir="auto">
            {pillar.title ?? <T id="import.beforePillars" />}
          </h3>
          <ol className="register">
            {pillar.points.map((point) => (
              <li key={`${point.number}-${point.line}`} className="numbered">
                <span className="number">{point.number}</span>
                <div>
                  <p lang={preview.lang} dir="auto">
                    {point.title}
                  </p>
                  <p className="muted" lang={preview.lang} dir="auto">
                    {point.part.excerpt}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <Part part={preview.closing} name="CLOSING" lang={preview.lang} />
    </section>
  );
}

function Part({
  part,
  name,
  lang,
}: {
  part: OfficialPart | null;
  name: "PREAMBLE" | "CLOSING";
  lang: string;
}) {
  return part === null ? null : (
    <div className="stack section">
      <h3>
        <T id={`texts.target.${name}`} />
      </h3>
      <p className="muted" lang={lang} dir="auto">
        {part.excerpt}
      </p>
    </div>
  );
}
