// One worker of the proof `outbox-kills`: runs an outbox against a sandbox until it is killed.
import { flushCompileCache } from "node:module";
import process from "node:process";
import { createOutbox, sqliteStore } from "@egov-vn/client/sync";
import { portalClient, rhythm } from "./portal-client.ts";

const [file = "", url = ""] = process.argv.slice(2);
const outbox = createOutbox({
  store: sqliteStore({ file, busySeconds: 60 }),
  client: portalClient(url),
  ...rhythm,
});
// The next one starts faster; at its end it would be too late, since it is killed.
flushCompileCache();
process.stdout.write("ready\n");
await outbox.run({ workers: 2 });
