import type { Context } from "hono";
import type { Answer } from "../http/answer.ts";
import { portalVoice } from "../systems/portal/portal-answers.ts";
import { xroadError } from "../systems/xroad.ts";
import type { Env } from "./exchange.ts";
import { behindAdapter } from "./operation-table.ts";
import { isJsonType, jsonObjectOf } from "./request-bodies.ts";
import { Visit } from "./visit.ts";

/** Paths of the security server's adapter; newer installations have the second. */
export const adapterPaths = [
  "/XrdAdapter/RestService/forward",
  "/VXPAdapter/RestService/forward",
] as const;

/** Where the adapter has to send a call so that it reaches the portal. */
export const portalDestination = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

/** A call through the adapter: by destination, path and name of the service. */
export async function throughAdapter(context: Context<Env>, path: string): Promise<Response> {
  const visit = new Visit(context);
  const misdirected = misdirection(context);
  if (misdirected !== undefined) return visit.end(misdirected, "not-served");
  const services = behindAdapter(path);
  if (services === undefined) {
    return visit.end(portalVoice.platform(404, "unknown-service"), "not-served");
  }
  if (visit.request.method !== "POST") {
    return visit.end(portalVoice.platform(405, "wrong-method", { allow: "POST" }), "not-served");
  }
  const bytes = await visit.body(portalVoice);
  if (bytes instanceof Response) return bytes;
  if (!isJsonType(visit.request.headers.get("content-type"))) {
    return visit.end(portalVoice.refused("Kiểu nội dung phải là application/json"), "unreadable");
  }
  const body = jsonObjectOf(bytes);
  if (body === undefined) {
    return visit.end(portalVoice.refused("Nội dung không phải một đối tượng JSON"), "unreadable");
  }
  const { service } = body;
  const operation = services.get(typeof service === "string" ? service : "");
  return operation === undefined
    ? visit.end(portalVoice.refused("Dịch vụ không có tại địa chỉ này"), "not-served")
    : visit.serve(operation, body, portalVoice);
}

/** The adapter's own error for a call that does not say where it goes, or says another place. */
function misdirection({ req }: Context<Env>): Answer | undefined {
  const destination = req.query("dstcode") ?? req.header("dstcode");
  if (destination === portalDestination) return undefined;
  return destination === undefined
    ? xroadError("Client.MissingHeader", "dstcode is missing: give it as query or header.", 400)
    : xroadError("Server.ClientProxy.UnknownMember", "dstcode names no member of this sandbox.");
}
