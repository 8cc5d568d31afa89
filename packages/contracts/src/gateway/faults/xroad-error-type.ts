/**
 * The type of a security server's error in the spelling since X-Road 7.8 (loại lỗi của X-Road).
 *
 * Until 7.7 it is `Server.ServerProxy.NetworkError`, since then `server.serverproxy.network_error`;
 * both become the latter. `undefined` for a text that is no such type: it begins with neither
 * `client` nor `server`. That the code is one of the known ones is not checked.
 *
 * @example
 * ```ts
 * import { xroadErrorType } from "@egov-vn/contracts";
 *
 * xroadErrorType("Server.ServerProxy.NetworkError"); // => "server.serverproxy.network_error"
 * xroadErrorType("Client.InvalidSOAPAction"); // => "client.invalid_soap_action"
 * xroadErrorType("about:blank"); // => undefined
 * ```
 */
export function xroadErrorType(said: string): string | undefined {
  if (said.length > 200) return undefined;
  const [side = "", ...rest] = said.trim().split(".");
  const first = side.toLowerCase();
  if (first !== "client" && first !== "server") return undefined;
  const parts = rest.map((part) => proxies.get(part.toLowerCase()) ?? snakeCase(part));
  if (!parts.every((part) => /^[a-z0-9_]{1,100}$/.test(part))) return undefined;
  return [first, ...parts].join(".");
}

/** The proxies are written in one word in both spellings. */
const proxies = new Map(["clientproxy", "serverproxy"].map((name) => [name, name]));

function snakeCase(part: string): string {
  return part
    .replace(/[-\s]/g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}
