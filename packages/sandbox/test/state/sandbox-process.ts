// A sandbox on a folder, in a process that the test of its durability kills.
import process from "node:process";
import { createSandbox } from "@egov-vn/sandbox";

const sandbox = createSandbox({
  now: new Date("2026-01-05T08:00:00+07:00"),
  data: process.argv[2] ?? "",
});
const { url } = await sandbox.listen();
process.send?.(url);
process.on("disconnect", () => process.exit());
