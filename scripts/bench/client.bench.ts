// A small call, by the processor time of the process that calls: bare fetch, undici, ky alone and the
// client over ky, to a server in another process. And a page of a hundred dossiers: parsed alone,
// parsed and validated (yes or no; with issues and a copy), parsed and read as the portal's answer.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { compareApart } from "./measure-apart.ts";

const answer = JSON.stringify({ session: "S-1", error_code: 0, result: [] });
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(answer);
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

try {
  await compareApart({
    name: "a small call, processor time of the caller",
    module: join(import.meta.dirname, "client", "calls", "peer.ts"),
    peers: ["fetch", "undici.request", "ky", "@egov-vn/client"],
    words: [`http://127.0.0.1:${port}`],
    rounds: 7,
    sliceMilliseconds: 600,
  });
} finally {
  server.closeAllConnections();
  server.close();
}

await compareApart({
  name: "a page of 100 dossiers",
  module: join(import.meta.dirname, "client", "pages", "peer.ts"),
  peers: [
    "JSON.parse",
    "JSON.parse and recordChecker(Dossier).accepts",
    "JSON.parse and Dossier.safeParse",
    "JSON.parse and portal.findDossier.reply",
  ],
  rounds: 9,
});
