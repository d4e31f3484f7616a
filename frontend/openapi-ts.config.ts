import { defineConfig } from "@hey-api/openapi-ts";

/** The client of the committed contract; what it writes is committed too and never edited. */
export default defineConfig({
  input: process.env.OPENAPI_INPUT ?? "../openapi.yaml",
  output: { path: "src/api" },
  parser: {
    // the stream is no answer that a query could keep, and the generator has no form for it
    filters: { operations: { exclude: ["GET /api/v1/changes/stream"] } },
    // what the hub sends to others is nothing that a page calls
    patch: {
      input: (contract) => {
        if ("webhooks" in contract) delete contract.webhooks;
      },
    },
  },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "@tanstack/react-query"],
});
