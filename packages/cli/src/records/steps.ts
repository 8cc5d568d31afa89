/** A step of a path: a field's name, or a place in a list. */
export type Step = string | number;

const first = /^[^.[\]]{1,200}/;
const next = /^(?:\.([^.[\]]{1,200})|\[(\d{1,4})\])/;

/** Steps of a path such as `documents[0].name`; `undefined` when it is not written like one. */
export function stepsOf(path: string): readonly Step[] | undefined {
  const start = first.exec(path)?.[0];
  if (start === undefined) return undefined;
  const steps: Step[] = [start];
  let rest = path.slice(start.length);
  while (rest !== "") {
    const found = next.exec(rest);
    if (found === null) return undefined;
    const [written, name, place] = found;
    steps.push(name ?? Number(place));
    rest = rest.slice(written.length);
  }
  // An object's prototype is no field of a record, whatever a file calls its columns.
  return steps.includes("__proto__") ? undefined : steps;
}
