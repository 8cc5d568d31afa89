/** What the exit code of `egov` tells a script. */
export const exitCode = {
  clean: 0,
  /** Findings, or a record or a file whose content is invalid. */
  findings: 1,
  usage: 2,
  /** The platform or the network failed. */
  platform: 3,
  /** A bug of ours. */
  bug: 70,
  /** Stopped from outside, as by Ctrl-C. */
  interrupted: 130,
} as const;
