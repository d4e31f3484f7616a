import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { getIndexOptions } from "../../api/operations/getIndex.gen";
import type { SignIn } from "../../api/types.gen";
import { loadCatalogue } from "../../ui/catalogues";
import { useLanguage } from "../../ui/useLanguage";
import { isRefusal, renewSession, sessionManager } from "./session";
import { setSessionHint } from "./sessionHint";

type Props = { children: ReactNode };

/** Something on a public page for who is signed in; nothing for everybody else, and no page to sign in. */
export function WhenSignedIn({ children }: Props) {
  const index = useQuery({ ...getIndexOptions(), staleTime: Number.POSITIVE_INFINITY });
  return index.data === undefined ? null : <Signed signIn={index.data.signIn}>{children}</Signed>;
}

function Signed({ signIn, children }: Props & { signIn: SignIn }) {
  const language = useLanguage();
  const { i18n } = useLingui();
  const session = useQuery({
    queryKey: ["session"],
    retry: false,
    queryFn: async () => {
      const manager = sessionManager(signIn, language);
      try {
        const user = (await manager.getUser()) ?? (await renewSession(manager));
        await loadCatalogue(i18n, "workspace", language.code);
        return user !== null;
      } catch (thrown) {
        if (isRefusal(thrown)) {
          setSessionHint(false);
        }
        return false;
      }
    },
  });
  return session.data === true ? children : null;
}
