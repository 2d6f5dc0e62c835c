import type { Quantity } from "./quantities.ts";
import { inBase, unitOf } from "./units.ts";

const PERCENT = unitOf("%")!;

/** Figures that others tell of: where nothing says what the parameter is, it is reckoned from them. */
export const RECKONED: Readonly<Record<string, (quantities: readonly Quantity[]) => readonly Quantity[]>> = {
  /** How wide a range of frequencies is beside its middle: 8.5 to 10.5 GHz is 21 %. */
  "fractional bandwidth": (quantities) =>
    quantities
      .filter(({ dimension, min, max }) => dimension === "frequency" && min > 0 && max > min)
      .map((range) => {
        const share = inBase((200 * (range.max - range.min)) / (range.max + range.min), PERCENT);
        return { ...range, dimension: PERCENT.dimension, min: share, max: share };
      }),
  /** The energy of a pulse over how long it lasts: 1 J in 5 ns is 200 MW. */
  "peak power": (quantities) => {
    const [energy, duration] = [pulseEnergy(quantities), only(quantities, "time")];
    return energy && duration && duration.max > 0 && duration.max < LONGEST_PULSE
      ? [{ ...energy, dimension: "power", min: energy.max / duration.max, max: energy.max / duration.max }]
      : [];
  },
  "pulse energy": (quantities) => {
    const energy = pulseEnergy(quantities);
    return energy === undefined ? [] : [energy];
  },
  /** The energy of a pulse times how many there are in a second, of goods that tell no power: 1 J at 10 Hz is 10 W. */
  "average power": (quantities) => {
    const [energy, rate] = [only(quantities, "energy"), only(quantities, "frequency")];
    return energy &&
      rate &&
      only(quantities, "time") &&
      !quantities.some(({ dimension }) => dimension === "power")
      ? [{ ...energy, dimension: "power", min: energy.max * rate.max, max: energy.max * rate.max }]
      : [];
  },
};

/** That of one pulse: told, or of what is told as power the share of each pulse in a second, 12 W at 1 kHz is 12 mJ. */
function pulseEnergy(quantities: readonly Quantity[]): Quantity | undefined {
  const told = only(quantities, "energy");
  if (told !== undefined || quantities.some(({ dimension }) => dimension === "energy")) return told;
  const [power, rate] = [only(quantities, "power"), only(quantities, "frequency")];
  return power && rate && rate.min > 0 && rate.max < FASTEST_PULSES
    ? { ...power, dimension: "energy", min: power.min / rate.max, max: power.max / rate.min }
    : undefined;
}

/** Hertz. */
const FASTEST_PULSES = 1e8;
/** Seconds. */
const LONGEST_PULSE = 1e-3;

/** The figure of a dimension, where there is one. */
function only(quantities: readonly Quantity[], of: string): Quantity | undefined {
  const found = quantities.filter(({ dimension }) => dimension === of);
  return found.length === 1 ? found[0] : undefined;
}
