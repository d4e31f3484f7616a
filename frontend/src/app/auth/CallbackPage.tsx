import { LoadingPage } from "../../ui/LoadingPage";

/** Where the sign-in service sends people back to: the page is left as soon as the answer has been read. */
export function CallbackPage() {
  return <LoadingPage />;
}
