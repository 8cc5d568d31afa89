import { type Entity, entities } from "@egov-vn/schemas";
import { Stop } from "../terminal/stop.ts";

/** The entity of a name; case is forgiven, since it is typed by hand. */
export function entityNamed(name: string): Entity {
  const exact = entities.find((entity) => entity.name === name);
  const wanted = name.toLowerCase();
  const found = exact ?? entities.find((entity) => entity.name.toLowerCase() === wanted);
  if (found) return found;
  const names = entities.map((entity) => entity.name).join(", ");
  throw new Stop({
    vi: `Không có thực thể này. Các thực thể: ${names}.`,
    en: `There is no such entity. Entities: ${names}.`,
  });
}
