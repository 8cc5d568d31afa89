import type { AnyOperation } from "@egov-vn/contracts";
import type { Context } from "hono";
import { voiceOf } from "../systems/gateway/gateway-answers.ts";
import type { Env } from "./exchange.ts";
import { formOf, isFormType, isJsonType, jsonObjectOf } from "./request-bodies.ts";
import { Visit } from "./visit.ts";

/** A call at the national gateway or at a province's, both of which may answer at one path. */
export async function atGateway(
  context: Context<Env>,
  operations: readonly [AnyOperation, ...AnyOperation[]],
): Promise<Response> {
  const visit = new Visit(context);
  const operation = chosen(operations, visit.request.headers);
  const { method, body: kind } = operation.transport;
  const voice = voiceOf(operation);
  if (visit.request.method !== method) {
    return visit.end(voice.platform(405, "wrong-method", { allow: method }), "not-served");
  }
  if (kind === "none") return visit.serve(operation, {}, voice);
  const bytes = await visit.body(voice);
  if (bytes instanceof Response) return bytes;
  const body = bodyOf(bytes, kind, visit.request.headers.get("content-type"));
  return body === undefined
    ? visit.end(voice.refused(`Nội dung không phải ${kind}`), "unreadable", operation)
    : visit.serve(operation, body, voice);
}

/** Where the gateways share a path, the header of provinces tells which one is meant. */
function chosen(
  operations: readonly [AnyOperation, ...AnyOperation[]],
  headers: Headers,
): AnyOperation {
  const style = headers.has("lgspaccesstoken") ? "lgsp" : "wso2";
  return operations.find(({ transport }) => transport.style === style) ?? operations[0];
}

function bodyOf(bytes: Uint8Array, kind: "json" | "form", type: string | null) {
  if (kind === "form") return isFormType(type) ? formOf(bytes) : undefined;
  return isJsonType(type) ? jsonObjectOf(bytes) : undefined;
}
