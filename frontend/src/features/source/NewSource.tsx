import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { createSourceMutation } from "../../api/operations/createSource.gen";
import { listSourcesQueryKey } from "../../api/operations/listSources.gen";
import type { Me } from "../../api/types.gen";
import { T } from "../../ui/T";
import { SourceForm, type SourceValues } from "./SourceForm";

const blank: SourceValues = { key: "", organisation: "", name: "", trusted: false, twoWay: false };

/** Registers a source system; what was typed stays until it is registered. */
export function NewSource({ account }: { account: Me }) {
  const queries = useQueryClient();
  const own = account.organisations
    .filter((one) => one.may.includes("MANAGE_SOURCES"))
    .map(({ code }) => code);
  const [start, setStart] = useState({ ...blank, organisation: own[0] ?? "" });
  const [round, setRound] = useState(0);
  const key = useRef(crypto.randomUUID());
  const create = useMutation({
    ...createSourceMutation(),
    onSuccess: ({ organisation }) => {
      setStart({ ...blank, organisation: organisation.code });
      setRound(round + 1);
      return queries.invalidateQueries({ queryKey: listSourcesQueryKey() });
    },
    onSettled: () => {
      key.current = crypto.randomUUID();
    },
  });
  return (
    <section aria-labelledby="new-source">
      <h2 id="new-source">
        <T id="source.new" />
      </h2>
      <p role="status">
        {create.data !== undefined && (
          <Link to="/w/sources/$code" params={{ code: create.data.key }}>
            <T id="source.created" values={{ name: create.data.name }} />
          </Link>
        )}
      </p>
      <SourceForm
        key={round}
        start={start}
        organisations={own}
        fresh
        mayTrust={account.may.includes("TRUST_SOURCE")}
        thrown={create.error}
        pending={create.isPending}
        submit="source.create"
        onSubmit={(body) => create.mutate({ body, headers: { "Idempotency-Key": `"${key.current}"` } })}
      />
    </section>
  );
}
