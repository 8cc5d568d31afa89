// Prevents a field without its law: every leaf of every entity carries titles in Vietnamese and
// English, a legal basis whose instrument stands in the registry, and a protection class. Gaps that
// are known and graded (no article) are counted and listed, never hidden.

import { join } from "node:path";
import { type IndicatorSet, indicatorSets, regimes } from "@egov-vn/indicators";
import {
  type Confidence,
  type Entity,
  entities,
  type FieldMetadata,
  type LegalBasis,
  leavesOf,
  protectionClasses,
} from "@egov-vn/schemas";
import { findInstruments } from "@egov-vn/schemas/law";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { namedInstruments } from "../source/named-instruments.ts";
import { typescriptUnder } from "../workspace/files.ts";
import { readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

/** A legal ground with the place that names it. */
export interface Ground {
  readonly place: string;
  readonly instrument: string;
}

/** What is judged. */
export interface Law {
  readonly entities: readonly (Omit<Entity, "name"> & { readonly name: string })[];
  /** Grounds named outside of entities: rules of identifiers, regimes, indicators. */
  readonly grounds: readonly Ground[];
  readonly isKnown: (instrument: string) => boolean;
}

/** Grades with which a ground may leave its article open: nobody has read the text. */
const withoutArticle: readonly Confidence[] = ["derived", "unverified", "secondary", "press"];

/** Checks the law of every leaf, and that every instrument named anywhere is in the registry. */
export function checkLaw({ entities, grounds, isKnown }: Law): Outcome {
  const failures: string[] = [];
  const gaps: string[] = [];
  let leaves = 0;
  for (const { name, schema } of entities) {
    for (const { path, metadata } of leavesOf(schema)) {
      leaves += 1;
      const place = `${name}.${path}`;
      if (metadata === undefined) {
        failures.push(`${place}: no title, legal basis or class (declare it with field)`);
        continue;
      }
      failures.push(...titleObjections(metadata).map((what) => `${place}: ${what}`));
      failures.push(...basisObjections(metadata, isKnown).map((what) => `${place}: ${what}`));
      gaps.push(...articleGaps(metadata.basis).map((what) => `${place}: ${what}`));
    }
  }
  for (const { place, instrument } of grounds) {
    if (!isKnown(instrument)) failures.push(`${place}: ${instrument} is not in the registry`);
  }
  const counted = `${leaves} leaves of ${entities.length} entities, ${grounds.length} other grounds`;
  return { failures, gaps, notes: [counted, `${gaps.length} without an article`] };
}

function titleObjections({ title, note }: FieldMetadata): string[] {
  const texts = { vi: title.vi, en: title.en, "note vi": note?.vi, "note en": note?.en };
  return Object.entries(texts).flatMap(([name, text]) => {
    if (text === undefined) return [];
    if (text.trim() === "") return [`${name} is empty`];
    return text === text.normalize("NFC") ? [] : [`${name} is not in Unicode NFC`];
  });
}

function basisObjections(
  { basis, class: protection }: FieldMetadata,
  isKnown: Law["isKnown"],
): string[] {
  const grounds: readonly LegalBasis[] = basis;
  return [
    ...(grounds.length === 0 ? ["no legal basis"] : []),
    ...(protectionClasses.includes(protection) ? [] : ["no protection class"]),
    ...grounds.flatMap(({ instrument, article, confidence }) => [
      ...(isKnown(instrument) ? [] : [`${instrument} is not in the registry`]),
      ...(article === null && !withoutArticle.includes(confidence)
        ? [`${instrument} is graded ${confidence} but names no article`]
        : []),
    ]),
  ];
}

function articleGaps(basis: readonly LegalBasis[]): string[] {
  return basis
    .filter(({ article }) => article === null)
    .map(({ instrument, confidence }) => `${instrument}, no article (${confidence})`);
}

/** Grounds of the regimes and of the sets' indicators and rules. */
function groundsOfIndicators(sets: Readonly<Record<string, IndicatorSet>>): Ground[] {
  return [
    ...Object.values(regimes).flatMap(({ id, basis, deadlines = [] }) =>
      // A practice that was only seen has no ground.
      [basis, ...deadlines.map((deadline) => deadline.basis)].flatMap((ground) =>
        ground === null ? [] : [{ place: `regimes.${id}`, instrument: ground.instrument }],
      ),
    ),
    ...Object.values(sets).flatMap(({ id, indicators }) =>
      indicators.map((indicator) => ({
        place: `indicatorSets.${id}.${indicator.id}`,
        instrument: indicator.basis.instrument,
      })),
    ),
  ];
}

export const law: Check = {
  name: "law",
  run: () => {
    const files = readPackages(workspace).flatMap(({ folder }) =>
      typescriptUnder(join(folder, "src")),
    );
    return checkLaw({
      entities,
      grounds: [...groundsOfIndicators(indicatorSets), ...namedInstruments(workspace, files)],
      isKnown: (instrument) => findInstruments(instrument).length > 0,
    });
  },
};

if (import.meta.main) await runAlone(law);
