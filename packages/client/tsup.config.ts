import { defineConfig } from "tsup";
import { packageBuild } from "../../scripts/build/package-build.ts";

export default defineConfig(packageBuild(import.meta.dirname));
