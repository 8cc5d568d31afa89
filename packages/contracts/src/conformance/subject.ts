import { isJsonObject, type JsonObject, type JsonValue, ownKey } from "../messages/json.ts";
import type { Operation } from "../operations/operation.ts";
import { type Answer, type Judgement, judge } from "../outcomes/outcome.ts";
import { portal } from "../portal/operations.ts";
import type { Ask, PlainAnswer, PlainRequest } from "./exchange.ts";

/** What is put to the test, and with which account. */
export interface ConformanceSubject {
  readonly ask: Ask;
  readonly agencyCode: string;
  readonly account: { readonly username: string; readonly password: string };
  /** `dstcode` of the portal; sent as a header. */
  readonly dstcode: string;
  /** A dossier code that is free at the far side: a different one at each call. */
  readonly freshCode: () => string;
  /** Paths of the three endpoints, where an installation has its own. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** What came back, read and judged. */
export interface Spoken {
  readonly answer: Answer;
  readonly judgement: Judgement;
}

/** Speaks the portal's language to the subject, keeping one session. */
export class Speaker {
  readonly #subject: ConformanceSubject;
  #session: Promise<string> | undefined;

  constructor(subject: ConformanceSubject) {
    this.#subject = subject;
  }

  get agencyCode(): string {
    return this.#subject.agencyCode;
  }

  freshCode(): string {
    return this.#subject.freshCode();
  }

  /** Logs in, as the subject's account unless another one is given. */
  async logIn(account = this.#subject.account): Promise<Spoken> {
    return await this.send(
      portal.openSession,
      portal.openSession.request.encode({ value: account }),
    );
  }

  /** The session that the other calls carry; taken once. */
  session(): Promise<string> {
    this.#session ??= this.logIn().then(({ answer }) => {
      const body = answer.body;
      const session =
        body !== undefined && isJsonObject(body) ? ownKey(body, "session") : undefined;
      return typeof session === "string" ? session : "";
    });
    return this.#session;
  }

  /** Calls an operation with the record of its request; session and agency are filled in. */
  async call<Request, Reply>(
    operation: Operation<Request, Reply>,
    record: Omit<Request, "session" | "agencyCode">,
    session?: string,
  ): Promise<Spoken> {
    const whole = {
      session: session ?? (await this.session()),
      agencyCode: this.agencyCode,
      ...record,
    };
    // The envelope's two fields are the ones that were left out of the record.
    const value = whole as unknown as Parameters<typeof operation.request.encode>[0]["value"];
    return await this.send(operation, operation.request.encode({ value }));
  }

  /** Sends a body as it is. */
  async send(
    operation: Pick<Operation<never, unknown>, "transport" | "outcomes">,
    body: JsonObject | string,
  ): Promise<Spoken> {
    const { method, path } = operation.transport;
    const answer = await this.#ask({
      method,
      path: this.#subject.paths?.[path] ?? path,
      headers: {
        "content-type": "application/json; charset=utf-8",
        accept: "application/json",
        dstcode: this.#subject.dstcode,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const read = { status: answer.status, body: jsonOf(answer) };
    return { answer: read, judgement: judge(read, operation.outcomes) };
  }

  async #ask(request: PlainRequest): Promise<PlainAnswer> {
    try {
      return await this.#subject.ask(request);
    } catch (cause) {
      throw new NoAnswer("There was no answer.", { cause });
    }
  }
}

/** There was no answer at all; the cause may hold an address and is not shown. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

function jsonOf({ body }: PlainAnswer): JsonValue | undefined {
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    // An answer that is no JSON is a finding of its own, not a failure of the suite.
    return undefined;
  }
}
