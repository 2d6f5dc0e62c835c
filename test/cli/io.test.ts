import { EventEmitter, getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { processIo } from "../../src/cli/io.ts";

/** A process whose stdout is full after every text. */
function slow() {
  const stdout = Object.assign(new EventEmitter(), { isTTY: false, write: () => false });
  const real = Object.assign(new EventEmitter(), { stdout, stderr: { write: () => true }, env: {} });
  return { stdout, real, io: processIo(real as unknown as NodeJS.Process) };
}

test("waiting for a slow reader leaves no listener behind", async () => {
  const { stdout, io } = slow();
  for (let at = 0; at < 20; at++) {
    const written = io.out("text");
    stdout.emit("drain");
    await written;
  }
  expect(getEventListeners(io.signal, "abort")).toHaveLength(0);
  expect([stdout.listenerCount("drain"), stdout.listenerCount("error")]).toEqual([0, 1]);
});

test("a reader who goes away ends the wait", async () => {
  const { real, stdout, io } = slow();
  const written = io.out("text");
  stdout.emit("error", Object.assign(new Error("gone"), { code: "EPIPE" }));
  await written;
  expect(io.signal.reason).toBe("closed");
  expect(real.listenerCount("exit")).toBe(0);
});
