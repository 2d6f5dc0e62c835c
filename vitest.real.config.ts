import { defineConfig } from "vitest/config";

/** The suite on real official files: runs where CORDON_REAL_DATA names a folder that holds them. */
export default defineConfig({
  test: {
    include: ["test/real/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
