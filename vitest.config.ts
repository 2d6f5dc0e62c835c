import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/real/**"],
    testTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/cli/main.ts"] },
  },
});
