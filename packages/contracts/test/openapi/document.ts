import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The parts of a document that tests look at. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly "x-webhooks"?: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** A path or a webhook. */
interface PathItem {
  readonly get?: OperationObject;
  readonly post?: OperationObject;
}

/** What is known of one operation; its messages by reference. */
export interface OperationFacts {
  /** Left out where the request is no body. */
  readonly request?: string;
  readonly reply: string;
}

/** An operation of a document. */
export interface OperationObject {
  readonly operationId: string;
  readonly "x-operations": readonly string[];
  readonly "x-operation-facts": Readonly<Record<string, OperationFacts>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, MediaType>> }>
  >;
}

/** A body: its schema and its examples. */
export interface MediaType {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Reads a document as a user does, by the package's exports. */
export function documentNamed(file: string): Document {
  const path = createRequire(import.meta.url).resolve(`@egov-vn/contracts/openapi/${file}`);
  // The linter of the gate has read the same file.
  return JSON.parse(readFileSync(path, "utf8")) as Document;
}

/** Every operation object of a document. */
export function operationObjects(document: Document): OperationObject[] {
  const items = [document.paths, document.webhooks ?? {}, document["x-webhooks"] ?? {}];
  return items
    .flatMap((each) => Object.values(each))
    .flatMap(({ get, post }) => [get, post].filter((each) => each !== undefined));
}
