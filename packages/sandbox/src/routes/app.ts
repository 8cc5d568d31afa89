import { Hono } from "hono";
import { consoleAnswer } from "../console/page.ts";
import { addDoors } from "../doors/doors.ts";
import { platformVoice } from "../systems/gateway/gateway-answers.ts";
import { portalVoice } from "../systems/portal/portal-answers.ts";
import { adapterPaths, throughAdapter } from "./adapter.ts";
import { type Env, leave } from "./exchange.ts";
import { atGateway } from "./gateways.ts";
import { gatewayPaths } from "./operation-table.ts";

/** Every route of the sandbox. */
export function createApp(): Hono<Env> {
  const app = new Hono<Env>();
  for (const base of adapterPaths) {
    app.all(`${base}/*`, (context) => throughAdapter(context, context.req.path.slice(base.length)));
  }
  for (const [path, operations] of gatewayPaths) {
    app.all(path, (context) => atGateway(context, operations));
  }
  addDoors(app);
  app.get("/", ({ env, req }) =>
    leave(env, consoleAnswer(req.query("lang") === "en" ? "en" : "vi")),
  );
  app.notFound(({ env }) => leave(env, platformVoice.platform(404, "unknown-service")));
  // The error may hold what was sent: the caller is told only that it is ours.
  app.onError((_error, { env, req }) => {
    const behind = adapterPaths.some((base) => req.path.startsWith(`${base}/`));
    return leave(env, (behind ? portalVoice : platformVoice).platform(500, "broken"));
  });
  return app;
}
