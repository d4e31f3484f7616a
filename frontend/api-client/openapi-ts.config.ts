import { defineConfig } from "@hey-api/openapi-ts";

/** The whole contract, the messages that the hub sends included; written anew by every build. */
export default defineConfig({
  input: "../../openapi.yaml",
  output: { path: "src/api", module: { extension: ".js" } },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
});
