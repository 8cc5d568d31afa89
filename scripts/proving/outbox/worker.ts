// One worker of the proof `outbox-kills`: runs an outbox against a sandbox until it is killed.
import process from "node:process";
import { createOutbox, sqliteStore } from "@egov-vn/client/sync";
import { portalClient, rhythm } from "./portal-client.ts";

const [file = "", url = ""] = process.argv.slice(2);
const outbox = createOutbox({
  store: sqliteStore({ file, busySeconds: 60 }),
  client: portalClient(url),
  ...rhythm,
});
await outbox.run({ workers: 2 });
