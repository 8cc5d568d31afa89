/** A request as plain data, so that a suite can be asked in process, over a socket or anywhere. */
export interface PlainRequest {
  readonly method: "GET" | "POST";
  /** Path below the address under test. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as plain data. */
export interface PlainAnswer {
  readonly status: number;
  readonly body: string;
}

/** How a suite reaches what it tests. It rejects only where there was no answer at all. */
export type Ask = (request: PlainRequest) => Promise<PlainAnswer>;
