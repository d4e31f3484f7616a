import { LanguageName } from "../project/LanguageName";
import { LinePlace } from "./LinePlace";
import { LineValue } from "./LineValue";
import { splitLanguage, valueLines } from "./valueLines";

type Props = {
  path: string;
  value: unknown;
  /** The precision of a day, where one stands beside it. */
  beside?: string;
};

/** What stands at one place in one revision: a single value, or the statements of a whole part. */
export function DifferenceSide({ path, value, beside }: Props) {
  const lines = valueLines(path, value);
  if (lines.length === 0) {
    return <span className="muted">–</span>;
  }
  const [first] = lines;
  if (first !== undefined && lines.length === 1 && first.path === splitLanguage(path).field) {
    return <LineValue line={{ ...first, precision: first.precision ?? beside }} />;
  }
  return (
    <dl className="facts">
      {lines.map((line) => (
        <div key={`${line.path} ${line.language} ${line.value}`}>
          <dt>
            <LinePlace path={line.path} within={path} /> <LanguageName tag={line.language} />
          </dt>
          <dd>
            <LineValue line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
