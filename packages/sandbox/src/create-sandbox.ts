import { plainReply, type Reply } from "./http/answer.ts";
import { deliverInProcess } from "./http/deliver-in-process.ts";
import { type Listening, type ListenOptions, listenWith } from "./http/listen.ts";
import { createApp } from "./routes/app.ts";
import type { Exchange } from "./routes/exchange.ts";
import { type SandboxOptions, settingsOf } from "./settings.ts";
import { type DemoAccount, demoAccounts } from "./systems/accounts.ts";
import { portalVoice } from "./systems/portal/portal-answers.ts";
import { openWorld } from "./world.ts";

/** A local platform: a function from request to response, which may also listen on a port. */
export interface Sandbox {
  /** Who may log in; their secrets are public. */
  readonly accounts: readonly [DemoAccount, ...DemoAccount[]];
  /**
   * Answers a request without a port. Faults of the connection reject as those of `fetch` do, and
   * waiting ends with the request's signal.
   */
  fetch(request: Request): Promise<Response>;
  /** Listens on loopback, unless another host is named. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** Ends every wait and every connection, and closes the store. */
  close(): Promise<void>;
}

/**
 * Makes a sandbox: the National Public Service Portal and its gateways as public clients know them,
 * faults included, on synthetic data (môi trường thử nghiệm trên máy). Unofficial.
 *
 * Nothing is sent anywhere. With `data`, what was acknowledged is on the disk before it is.
 *
 * @throws TypeError when an option is not what it has to be.
 * @example
 * ```ts
 * import { createSandbox } from "@egov-vn/sandbox";
 *
 * const sandbox = createSandbox({ seed: 1, now: new Date("2026-01-02T08:00:00+07:00") });
 * const answer = await sandbox.fetch(new Request("http://sandbox.example/__sandbox/health"));
 * answer.status; // => 200
 * await sandbox.close();
 * ```
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const world = openWorld(settingsOf(options));
  const app = createApp();
  const closing = new AbortController();
  const listening = new Set<Listening>();

  const replyTo = async (request: Request): Promise<Reply> => {
    const exchange: Exchange = { world };
    await app.fetch(request, exchange);
    return exchange.reply ?? plainReply(portalVoice.platform(500, "broken"));
  };

  return {
    accounts: demoAccounts,
    fetch: async (request) =>
      deliverInProcess(await replyTo(request), [request.signal, closing.signal]),
    listen: async (where = {}) => {
      const started = await listenWith(replyTo, where, closing.signal);
      const server: Listening = {
        ...started,
        close: async () => {
          listening.delete(server);
          await started.close();
        },
      };
      listening.add(server);
      return server;
    },
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort(new Error("The sandbox was closed."));
      await Promise.all([...listening].map((server) => server.close()));
      world.store.close();
    },
  };
}
