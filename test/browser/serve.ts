import { startServer } from "../../src/workbench/server/startServer";

/**
 * Serves what has been built, on any free port, and says where on the first line of stdout.
 *
 * A process of its own: the server finds its folder through import.meta, which Jest does not have.
 */
const server = await startServer({ port: 0, build: false });
console.log(server.url);
