import { client } from "../api/client.gen";

/** The API answers under the client's own origin: the server of the client hands it on. */
client.setConfig({ baseUrl: "" });

export { client };
