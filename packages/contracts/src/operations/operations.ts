import { gateway } from "../gateway/operations.ts";
import { portal } from "../portal/operations.ts";
import type { AnyOperation } from "./operation.ts";

/** Every operation of every system (danh mục thao tác), in the order of the systems. */
export const operations: readonly AnyOperation[] = [
  ...Object.values(portal),
  ...Object.values(gateway),
];
