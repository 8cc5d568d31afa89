import { Hono } from "hono";
import { consolePage } from "../console/page.ts";
import { addDoors } from "../doors/doors.ts";
import { jsonAnswer } from "../http/answer.ts";
import { adapterPaths, throughAdapter } from "./adapter.ts";
import { type Env, leave } from "./exchange.ts";

/** Every route of the sandbox. */
export function createApp(): Hono<Env> {
  const app = new Hono<Env>();
  for (const base of adapterPaths) {
    app.all(`${base}/*`, (context) => throughAdapter(context, context.req.path.slice(base.length)));
  }
  addDoors(app);
  app.get("/", ({ env }) => leave(env, consolePage(env.world)));
  app.notFound(({ env }) =>
    leave(
      env,
      jsonAnswer(
        { fault: { code: 404, message: "Not Found", description: "No matching resource found." } },
        404,
      ),
    ),
  );
  app.onError((_error, { env }) =>
    // The error may hold what was sent: the caller is told only that it is ours.
    leave(
      env,
      jsonAnswer(
        { fault: { code: 500, message: "Internal Error", description: "The sandbox failed." } },
        500,
      ),
    ),
  );
  return app;
}
