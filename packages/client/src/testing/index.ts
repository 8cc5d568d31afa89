// A client without a far side: scripted faults, and people who do not exist.
export { type Persona, personas } from "./personas.ts";
export { type Recorded, type ScriptedFetch, scriptedFetch } from "./scripted-fetch.ts";
export type { ScriptedFault, ScriptStep } from "./script-step.ts";
