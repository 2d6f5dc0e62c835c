export function median(runs, task) {
  const times = Array.from({ length: runs }, () => timed(task)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

/** Seconds. */
export function timed(task) {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export function seconds(value) {
  return `${value.toFixed(2).padStart(8)} s`;
}

/** Seconds as microseconds. */
export function micros(value) {
  return `${(value * 1e6).toFixed(1).padStart(10)} µs`;
}

export function perSecond(value) {
  return Math.round(1 / value).toLocaleString("en-US");
}

export function print(text) {
  process.stdout.write(`${text}\n`);
}
