/** A clock: what is passed in is the only one that is read. */
type Clock = () => Date;

/** What {@link createSandbox} is given. */
export interface SandboxOptions {
  /** Decides the synthetic data; a whole number, 1 unless said. */
  readonly seed?: number;
  /** The sandbox's clock; a date stands still. */
  readonly now: Date | (() => Date | number);
  /** A folder where its state is kept; without it the state is gone when it closes. */
  readonly data?: string;
  /** How long a session of the portal is good, 30 minutes unless said. */
  readonly sessionMinutes?: number;
  /** How long a token of a gateway is good, 3600 seconds unless said. */
  readonly tokenSeconds?: number;
  /** How late `slow` answers, 2000 unless said. */
  readonly slowMilliseconds?: number;
  /** When `commit-then-silence` ends a connection that nobody gave up, 120000 unless said. */
  readonly silenceMilliseconds?: number;
  /** The longest body that is read, 10 MiB unless said. */
  readonly requestBytes?: number;
}

/** Options with their defaults. */
export interface Settings {
  readonly seed: number;
  readonly now: Clock;
  readonly data: string | undefined;
  readonly sessionMilliseconds: number;
  readonly tokenMilliseconds: number;
  readonly slowMilliseconds: number;
  readonly silenceMilliseconds: number;
  readonly requestBytes: number;
}

const wholeNumbers = [
  "seed",
  "tokenSeconds",
  "slowMilliseconds",
  "silenceMilliseconds",
  "requestBytes",
] as const satisfies readonly (keyof SandboxOptions)[];

/** Checks options and fills in what they leave out. */
export function settingsOf(options: SandboxOptions): Settings {
  for (const name of wholeNumbers) {
    const value = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0 && value < 1e9)) {
      throw new TypeError(`${name} must be a whole number below 1000000000, such as 1.`);
    }
  }
  const { sessionMinutes = 30 } = options;
  if (!(sessionMinutes > 0)) {
    throw new TypeError("sessionMinutes must be a number above 0, such as 30.");
  }
  return {
    seed: options.seed ?? 1,
    now: clockOf(options.now),
    data: options.data,
    sessionMilliseconds: sessionMinutes * 60_000,
    tokenMilliseconds: (options.tokenSeconds ?? 3600) * 1000,
    slowMilliseconds: options.slowMilliseconds ?? 2000,
    silenceMilliseconds: options.silenceMilliseconds ?? 120_000,
    requestBytes: options.requestBytes ?? 10 * 1024 * 1024,
  };
}

function clockOf(now: SandboxOptions["now"]): Clock {
  if (typeof now === "function") return () => new Date(now());
  if (now instanceof Date && !Number.isNaN(now.getTime())) return () => new Date(now);
  throw new TypeError("now must be a clock or a date, such as () => new Date().");
}
