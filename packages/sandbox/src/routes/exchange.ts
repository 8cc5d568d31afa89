import type { AnyOperation, FaultName } from "@egov-vn/contracts";
import { type Answer, plainReply, type Reply, writtenContent } from "../http/answer.ts";
import type { CallOutcome } from "../state/call-log.ts";
import type { World } from "../world.ts";

/** One request on its way through the routes: Hono finds the route, the route leaves its reply here. */
export interface Exchange {
  readonly world: World;
  reply?: Reply;
}

/** Hono's names for what a route is given. */
export interface Env {
  Bindings: Exchange;
}

/** What the routes give Hono: the reply itself stands in the exchange. */
const replied = new Response(null);

/** Leaves an answer in the exchange. */
export function leave(exchange: Exchange, answer: Answer): Response {
  exchange.reply = plainReply(answer);
  return replied;
}

/** What is known of a call when it is over. */
export interface CallFacts {
  readonly operation: AnyOperation | undefined;
  readonly outcome: CallOutcome | null;
  readonly fault: FaultName | null;
  readonly requestBytes: number;
  readonly startedAt: Date;
  /** The clock of the system that answered. */
  readonly at: Date;
}

/** Leaves a system's reply in the exchange, dated by its clock, and writes the call down. */
export function leaveCall(exchange: Exchange, { answer, delivery }: Reply, facts: CallFacts) {
  const { calls, settings } = exchange.world;
  const headers = { ...answer.headers, date: facts.at.toUTCString() };
  const content = "lines" in answer.content ? answer.content : writtenContent(answer.content);
  const silent = delivery.kind === "reset" || delivery.kind === "silence";
  exchange.reply = { answer: { status: answer.status, headers, content }, delivery };
  calls.add({
    at: facts.startedAt.toISOString(),
    operation: facts.operation?.id ?? null,
    outcome: facts.outcome,
    fault: facts.fault,
    status: silent ? null : answer.status,
    milliseconds: settings.now().getTime() - facts.startedAt.getTime(),
    requestBytes: facts.requestBytes,
    answerBytes: silent || "lines" in content ? 0 : Buffer.byteLength(content.text),
  });
  return replied;
}
