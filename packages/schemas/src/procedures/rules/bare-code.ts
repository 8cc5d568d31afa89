/** The code by which procedures are compared: `1.000656` of `1.000656.000.00.00.H29`. */
export function bareCodeOf(procedureCode: string): string {
  return procedureCode.slice(0, 8);
}
