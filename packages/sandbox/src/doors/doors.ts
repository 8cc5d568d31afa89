import type { JsonObject } from "@egov-vn/contracts";
import type { Context, Hono } from "hono";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import { readBody } from "../http/read-body.ts";
import { type Env, leave } from "../routes/exchange.ts";
import { jsonObjectOf } from "../routes/request-bodies.ts";
import type { World } from "../world.ts";
import { readFaultScript, scriptAsJson } from "./fault-script.ts";
import { callLines, dossierLines, keptLines, progressLines } from "./state-lines.ts";

/** The longest script that is read. */
const scriptBytes = 1024 * 1024;

/** Adds the sandbox's own doors: they show and set what the imitated systems never would. */
export function addDoors(app: Hono<Env>): void {
  const doors: Readonly<Record<string, Readonly<Record<string, Door>>>> = {
    "/__sandbox/health": { GET: ({ world }) => jsonAnswer(healthOf(world)) },
    "/__sandbox/dossiers": { GET: ({ world }) => linesAnswer(dossierLines(world)) },
    "/__sandbox/progress": { GET: ({ world }) => linesAnswer(progressLines(world)) },
    "/__sandbox/kept": { GET: ({ world }) => linesAnswer(keptLines(world)) },
    "/__sandbox/calls": { GET: ({ world }) => linesAnswer(callLines(world)) },
    "/__sandbox/faults": {
      GET: ({ world }) => jsonAnswer(scriptAsJson(world.faults.script)),
      PUT: setFaults,
    },
    "/__sandbox/reset": { POST: reset },
  };
  for (const [path, methods] of Object.entries(doors)) {
    app.all(path, async (context) => {
      const door = methods[context.req.raw.method];
      if (door !== undefined) return leave(context.env, await door(visit(context)));
      const allow = Object.keys(methods).join(", ");
      return leave(
        context.env,
        doorError(405, "wrong-method", `This door takes ${allow}.`, { allow }),
      );
    });
  }
}

interface Visit {
  readonly world: World;
  readonly request: Request;
}

type Door = (visit: Visit) => Answer | Promise<Answer>;

function visit({ env, req }: Context<Env>): Visit {
  return { world: env.world, request: req.raw };
}

function linesAnswer(lines: Iterable<string>): Answer {
  return { status: 200, content: { lines } };
}

function healthOf({ settings }: World): JsonObject {
  return {
    status: "ok",
    unofficial: true,
    synthetic: true,
    seed: settings.seed,
    keeps: settings.data === undefined ? "in memory" : "on disk",
    now: settings.now().toISOString(),
  };
}

async function setFaults({ world, request }: Visit): Promise<Answer> {
  const read = await readBody(request, scriptBytes);
  if ("tooLarge" in read) {
    return doorError(413, "too-large", "A script may have 1 MiB.", { connection: "close" });
  }
  const body = jsonObjectOf(read.bytes);
  const script = body === undefined ? "the body must be a JSON object" : readFaultScript(body);
  if (typeof script === "string") return doorError(400, "bad-script", `${script}.`);
  world.faults.set(script);
  return jsonAnswer(scriptAsJson(script));
}

function reset({ world }: Visit): Answer {
  world.reset();
  return jsonAnswer({ status: "reset", seed: world.settings.seed });
}

function doorError(
  status: number,
  error: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Answer {
  return jsonAnswer({ error, message }, status, headers);
}
