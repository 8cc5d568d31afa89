import type { Entity } from "@egov-vn/schemas";
import type { LeafAt, Scalar } from "../records/leaf-at.ts";
import { type Step, stepsOf } from "../records/steps.ts";
import { tidyHeader } from "../tables/headers.ts";
import type { MappedField, MappingFile } from "./mapping-file.ts";
import { leafOfField } from "./read-mapping.ts";
import { type CellReader, cellReader } from "./reading/cell-reader.ts";

/** A path that is filled from columns. */
export interface FilledPath {
  readonly path: string;
  readonly steps: readonly Step[];
  /** Columns to look in; the first that is not empty counts. */
  readonly columns: readonly string[];
  readonly read: CellReader;
  /** Whether it has a code table, which unknown codes are collected for. */
  readonly coded: boolean;
}

/** A path that always has the same value, where what it is part of exists. */
interface ConstantPath {
  readonly steps: readonly Step[];
  readonly value: Scalar;
  /** The object or item that it is part of, when columns fill it too: without them it is absent. */
  readonly within: readonly Step[] | undefined;
}

/** A mapping, ready to be used. */
export interface Plan {
  readonly entity: Entity;
  readonly filled: readonly FilledPath[];
  readonly constants: readonly ConstantPath[];
  /** Texts that mean that a cell is empty. */
  readonly empty: ReadonlySet<string>;
}

/** Prepares a mapping for an entity. Throws a sentence where the two do not fit. */
export function planOf(mapping: MappingFile, entity: Entity): Plan {
  const fields = Object.entries(mapping.fields).map(([path, field]) => ({
    path,
    field,
    steps: stepsOf(path) ?? [],
    leaf: leafOfField(entity, path, field),
  }));
  const filled = fields.flatMap(filledPath);
  const constants = fields.flatMap(({ steps, field: { constant } }) =>
    constant === undefined ? [] : [{ steps, value: constant, within: withinOf(steps, filled) }],
  );
  const empty = new Set((mapping.file?.empty ?? []).map((text) => text.normalize("NFC").trim()));
  return { entity, filled, constants, empty };
}

function filledPath({
  path,
  field,
  steps,
  leaf,
}: {
  readonly path: string;
  readonly field: MappedField;
  readonly steps: readonly Step[];
  readonly leaf: LeafAt;
}): FilledPath[] {
  const { column, codes } = field;
  if (column === undefined) return [];
  const columns = (typeof column === "string" ? [column] : column).map(tidyHeader);
  const coded = codes !== undefined || leaf.kind === "codes";
  return [{ path, steps, columns, read: cellReader(field, leaf), coded }];
}

/** The longest way to a constant that a filled path shares. */
function withinOf(
  steps: readonly Step[],
  filled: readonly FilledPath[],
): readonly Step[] | undefined {
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const parent = steps.slice(0, length);
    const shared = filled.some(({ steps: other }) =>
      parent.every((step, index) => step === other[index]),
    );
    if (shared) return parent;
  }
  return undefined;
}
