// A server that takes status pushes: the sandbox, or the bare framework that parses and answers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@egov-vn/sandbox";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** Starts a peer by its name, and says where it listens. */
async function startPeer(peer: string): Promise<string> {
  if (peer === "bare") return startBare();
  const folder = peer === "disk" ? mkdtempSync(join(tmpdir(), "egov-vn-bench-")) : undefined;
  const sandbox = createSandbox({
    now: () => new Date(),
    ...(folder !== undefined && { data: folder }),
  });
  process.on("disconnect", async () => {
    await sandbox.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
  return (await sandbox.listen()).url;
}

function startBare(): Promise<string> {
  const app = new Hono();
  app.post("/*", async (context) => {
    await context.req.json();
    return context.json({ error_code: 0, message: "Thực hiện thành công" });
  });
  process.on("disconnect", () => process.exit());
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
}

process.send?.(await startPeer(process.argv[2] ?? "bare"));
