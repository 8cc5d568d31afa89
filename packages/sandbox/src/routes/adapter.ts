import type { Context } from "hono";
import { type Answer, plainReply } from "../http/answer.ts";
import { readBody } from "../http/read-body.ts";
import type { CallOutcome } from "../state/call-log.ts";
import { portalVoice } from "../systems/portal/portal-answers.ts";
import { xroadError } from "../systems/xroad.ts";
import { askedFault } from "./asked-fault.ts";
import { type CallFacts, type Env, leaveCall } from "./exchange.ts";
import { isJsonType, jsonObjectOf } from "./json-body.ts";
import { behindAdapter } from "./operation-table.ts";
import { serveOperation } from "./serve-operation.ts";

/** Paths of the security server's adapter; newer installations have the second. */
export const adapterPaths = [
  "/XrdAdapter/RestService/forward",
  "/VXPAdapter/RestService/forward",
] as const;

/** Where the adapter has to send a call so that it reaches the portal. */
export const portalDestination = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

/** A call through the adapter: by destination, path and name of the service. */
export async function throughAdapter(context: Context<Env>, path: string): Promise<Response> {
  const { world } = context.env;
  const startedAt = world.settings.now();
  const { raw } = context.req;
  const end = (answer: Answer, outcome: CallOutcome, more: Partial<CallFacts> = {}) =>
    leaveCall(context.env, plainReply(answer), {
      operation: undefined,
      outcome,
      fault: null,
      requestBytes: 0,
      startedAt,
      at: startedAt,
      ...more,
    });
  const misdirected = misdirection(context);
  if (misdirected !== undefined) return end(misdirected, "not-served");
  const services = behindAdapter(path);
  if (services === undefined)
    return end(portalVoice.platform(404, "unknown-service"), "not-served");
  if (raw.method !== "POST") {
    return end(portalVoice.platform(405, "wrong-method", { allow: "POST" }), "not-served");
  }
  const read = await readBody(raw, world.settings.requestBytes);
  if ("tooLarge" in read) {
    const close = { connection: "close" };
    return end(portalVoice.platform(413, "too-large", close), "unreadable");
  }
  const requestBytes = read.bytes.length;
  if (!isJsonType(raw.headers.get("content-type"))) {
    const sentence = "Kiểu nội dung phải là application/json";
    return end(portalVoice.refused(sentence), "unreadable", { requestBytes });
  }
  const body = jsonObjectOf(read.bytes);
  if (body === undefined) {
    const sentence = "Nội dung không phải một đối tượng JSON";
    return end(portalVoice.refused(sentence), "unreadable", { requestBytes });
  }
  const { service } = body;
  const operation = services.get(typeof service === "string" ? service : "");
  if (operation === undefined) {
    const sentence = "Dịch vụ không có tại địa chỉ này";
    return end(portalVoice.refused(sentence), "not-served", { requestBytes });
  }
  const asked = askedFault(raw.headers, operation);
  if (asked !== undefined && "answer" in asked) {
    return end(asked.answer, "not-served", { operation, requestBytes });
  }
  const call = { operation, body, headers: raw.headers, voice: portalVoice, world, asked };
  const dealt = serveOperation({ ...call, at: startedAt });
  const { outcome, fault, at } = dealt;
  return leaveCall(context.env, dealt, { operation, outcome, fault, requestBytes, startedAt, at });
}

/** The adapter's own error for a call that does not say where it goes, or says another place. */
function misdirection({ req }: Context<Env>): Answer | undefined {
  const destination = req.query("dstcode") ?? req.header("dstcode");
  if (destination === portalDestination) return undefined;
  return destination === undefined
    ? xroadError("Client.MissingHeader", "dstcode is missing: give it as query or header.", 400)
    : xroadError("Server.ClientProxy.UnknownMember", "dstcode names no member of this sandbox.");
}
