import "./apiClient";
import { QueryClientProvider } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { createQueryClient } from "./queryClient";

/** Around every page that reads the API; kept out of the first download of the pages that do not. */
export function LiveData() {
  const { seeds } = useRouter().options.context;
  const [client] = useState(() => createQueryClient(seeds));
  return (
    <QueryClientProvider client={client}>
      <Outlet />
    </QueryClientProvider>
  );
}
