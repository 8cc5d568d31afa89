/** Ends on misuse: one sentence on standard error, exit code 2. */
export function stop(sentence: string): never {
  process.stderr.write(`egov-vn: ${sentence}\n`);
  process.exit(2);
}
