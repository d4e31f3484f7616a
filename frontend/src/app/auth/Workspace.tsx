import { useQuery } from "@tanstack/react-query";
import { getIndexOptions } from "../../api/operations/getIndex.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { SignInProvider } from "./SignInProvider";
import "../../styles/workspace.css";

/** Around every page of people who sign in: asks the API where to sign in, then keeps the session. */
export function Workspace() {
  const index = useQuery({ ...getIndexOptions(), staleTime: Number.POSITIVE_INFINITY });
  return <LoadedPage query={index}>{({ signIn }) => <SignInProvider signIn={signIn} />}</LoadedPage>;
}
