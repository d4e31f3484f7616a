import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { eraseMyDataMutation } from "../../api/operations/eraseMyData.gen";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { useSignInAgain } from "../../ui/form/signInAgain";
import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";

/** Has one's data erased, which nobody can undo: the own address has to be typed first. */
export function EraseMe() {
  const [typed, setTyped] = useState("");
  const me = useQuery(getMeOptions());
  const word = me.data?.person?.email ?? me.data?.person?.name ?? "";
  const signInAgain = useSignInAgain();
  const erase = useMutation(eraseMyDataMutation());
  const recent = erase.error !== null && readProblem(erase.error).code === "recent-sign-in-required";
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">
        <T id="personal.erase" />
      </h2>
      <p className="measure">
        <T id="personal.eraseLead" />
      </p>
      {recent && (
        <div className="note" role="alert">
          <p>
            <T id="personal.recent" />
          </p>
          <button type="button" className="button" onClick={signInAgain}>
            <T id="personal.signInAgain" />
          </button>
        </div>
      )}
      {erase.error !== null && !recent && <ProblemNote thrown={erase.error} />}
      {erase.data === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            erase.mutate({});
          }}
        >
          <p>
            <label>
              <span>
                <T id="personal.sure" values={{ word: <bdi>{word}</bdi> }} />
              </span>
              <input
                dir="auto"
                autoComplete="off"
                required
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </label>
          </p>
          <button
            type="submit"
            className="button"
            disabled={word === "" || typed.trim() !== word || erase.isPending}
          >
            <T id="personal.eraseNow" />
          </button>
        </form>
      ) : (
        <div role="status">
          <p>
            <T id="personal.erased" />
          </p>
          <p className="measure">{erase.data.reason}</p>
        </div>
      )}
    </section>
  );
}
