import { QueryClientProvider } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "./apiClient";
import { createQueryClient } from "./queryClient";

/** Around every page that reads the API; kept out of the first download of the pages that do not. */
export function LiveData() {
  const { language, seeds } = useRouter().options.context;
  const [queries] = useState(() => {
    client.setConfig({ headers: { "Accept-Language": language.tag } });
    return createQueryClient(seeds);
  });
  return (
    <QueryClientProvider client={queries}>
      <Outlet />
    </QueryClientProvider>
  );
}
