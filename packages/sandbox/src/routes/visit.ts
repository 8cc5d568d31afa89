import type { AnyOperation, JsonObject } from "@egov-vn/contracts";
import type { Context } from "hono";
import { type Answer, plainReply } from "../http/answer.ts";
import { readBody } from "../http/read-body.ts";
import type { CallOutcome } from "../state/call-log.ts";
import type { Voice } from "../systems/voice.ts";
import { askedFault } from "./asked-fault.ts";
import { type Env, leaveCall } from "./exchange.ts";
import { serveOperation } from "./serve-operation.ts";

/** One request at a system, from its first byte to the line in the log. */
export class Visit {
  readonly request: Request;
  readonly #context: Context<Env>;
  readonly #startedAt: Date;
  #requestBytes = 0;

  constructor(context: Context<Env>) {
    this.#context = context;
    this.request = context.req.raw;
    this.#startedAt = context.env.world.settings.now();
  }

  /** Reads the body, or ends the visit where it is too large. */
  async body(voice: Voice): Promise<Uint8Array | Response> {
    const read = await readBody(this.request, this.#context.env.world.settings.requestBytes);
    if ("tooLarge" in read) {
      // What was not read would otherwise be taken for the next request.
      const answer = voice.platform(413, "too-large", { connection: "close" });
      return this.end(answer, "unreadable");
    }
    this.#requestBytes = read.bytes.length;
    return read.bytes;
  }

  /** Ends the visit without an operation. */
  end(answer: Answer, outcome: CallOutcome, operation?: AnyOperation): Response {
    return leaveCall(this.#context.env, plainReply(answer), {
      operation,
      outcome,
      fault: null,
      requestBytes: this.#requestBytes,
      startedAt: this.#startedAt,
      at: this.#startedAt,
    });
  }

  /** Ends the visit with what comes of an operation. */
  serve(operation: AnyOperation, body: JsonObject, voice: Voice): Response {
    const { headers } = this.request;
    const { world } = this.#context.env;
    const asked = askedFault(headers, operation);
    if (asked !== undefined && "answer" in asked) {
      return this.end(asked.answer, "not-served", operation);
    }
    const at = this.#startedAt;
    const dealt = serveOperation({ operation, body, headers, voice, world, at, asked });
    return leaveCall(this.#context.env, dealt, {
      operation,
      outcome: dealt.outcome,
      fault: dealt.fault,
      requestBytes: this.#requestBytes,
      startedAt: at,
      at: dealt.at,
    });
  }
}
