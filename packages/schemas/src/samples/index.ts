// Synthetic instances of every entity, and the people who come back in them.
export { type CastMember, cast } from "./cast/people.ts";
export { sample } from "./sample.ts";
