import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { guides } from "./guides";

/** The guides, each with what it is for; without the one that is open. */
export function GuideLinks({ but }: { but?: string }) {
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">
        <T id="guide.list" />
      </h2>
      <ul className="register">
        {guides
          .filter(({ name }) => name !== but)
          .map(({ name }) => (
            <li key={name}>
              <h3>
                <Link to="/docs/guides/$guide" params={{ guide: name }}>
                  <T id={`guide.${name}.title`} />
                </Link>
              </h3>
              <p>
                <T id={`guide.${name}.lead`} />
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
