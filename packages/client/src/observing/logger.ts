/** Facts of one line of a log. Each is a name, a code, a number or a time; none is a value of a record. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where lines of the log go (nhật ký): `console` fits, and so do pino and winston. */
export interface Logger {
  debug(facts: LogFacts): void;
  info(facts: LogFacts): void;
  warn(facts: LogFacts): void;
  error(facts: LogFacts): void;
}
