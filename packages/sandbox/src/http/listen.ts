import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { portalVoice } from "../systems/portal/portal-answers.ts";
import type { Reply } from "./answer.ts";
import { plainReply } from "./answer.ts";
import { deliverBySocket } from "./deliver-by-socket.ts";
import { deliverInProcess } from "./deliver-in-process.ts";

/** Where to listen. */
export interface ListenOptions {
  /** 0, unless said, takes a free one. */
  readonly port?: number;
  /** Loopback, unless another address is named. */
  readonly host?: string;
}

/** A sandbox that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves replies over HTTP. The global Request and Response of the process stay as they are. */
export async function listenWith(
  replyTo: (request: Request) => Promise<Reply>,
  { port = 0, host = "127.0.0.1" }: ListenOptions,
  closing: AbortSignal,
): Promise<Listening> {
  const listener = getRequestListener(
    async (request: Request, env) => {
      // The server below speaks HTTP/1 only.
      const outgoing = env.outgoing as ServerResponse;
      await deliverBySocket(await replyTo(request), outgoing, closing);
      return RESPONSE_ALREADY_SENT;
    },
    {
      overrideGlobalObjects: false,
      errorHandler: () =>
        deliverInProcess(plainReply(portalVoice.platform(400, "unreadable")), [closing]),
    },
  );
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    void listener(incoming, outgoing);
  });
  await started(server, port, host);
  const address = addressOf(server);
  const named = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${named}:${address.port}`,
    port: address.port,
    close: () => stopped(server),
  };
}

function started(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A server that listens on a port has an address with one. */
function addressOf(server: Server): AddressInfo {
  return server.address() as AddressInfo;
}
