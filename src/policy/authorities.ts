import { RECORD_KINDS, type Authority, type Service } from "../model/dated-record.ts";
import { CordonError } from "../model/errors.ts";
import { fold } from "../text/fold.ts";
import { listAt, recordAt, textAt, textsAt, wordAt, type Tell } from "./shape.ts";

/** The table of who may issue records. */
export interface Authorities {
  readonly id: string;
  readonly rows: readonly Authority[];
  /** By name or another name of it, case and marks aside. */
  readonly find: (name: string) => Authority | undefined;
}

const tell: Tell = (key, problem) => {
  throw new CordonError("usage", `table of authorities: ${key} ${problem}`, "Install Cordon again.");
};

/**
 * Reads `data/policy/authorities.json`: every key known and present.
 * @throws CordonError `usage` naming the first place that is wrong.
 */
export function parseAuthorities(json: unknown): Authorities {
  const root = recordAt(json, "", ["id", "asOf", "note", "authorities"], [], tell)!;
  const rows = listAt(root["authorities"], "authorities", tell)!.map((row, at) =>
    rowAt(row, `authorities[${at}]`),
  );
  const byName = new Map<string, Authority>();
  for (const row of rows)
    for (const name of [row.name, ...row.also]) {
      if (byName.has(fold(name))) tell(`authorities.${row.name}`, `has the name ${name} of another`);
      byName.set(fold(name), row);
    }
  return { id: textAt(root["id"], "id", tell)!, rows, find: (name) => byName.get(fold(name)) };
}

function rowAt(json: unknown, key: string): Authority {
  const keys = ["name", "also", "overlay", "citation", "kinds", "imposes"];
  const row = recordAt(json, key, keys, ["serves"], tell)!;
  const at = `${key}.imposes`;
  const imposes = recordAt(row["imposes"], at, ["lists", "citations", "codes"], [], tell)!;
  // A prefix may end with a blank that is part of it.
  const prefixes = (name: string) =>
    (listAt(imposes[name], `${at}.${name}`, tell) ?? []).map((one) => String(one));
  return {
    name: textAt(row["name"], `${key}.name`, tell)!,
    also: textsAt(row["also"], `${key}.also`, tell),
    overlay: textAt(row["overlay"], `${key}.overlay`, tell, /^[a-z]+$/)!,
    citation: textAt(row["citation"], `${key}.citation`, tell)!,
    kinds: textsAt(row["kinds"], `${key}.kinds`, tell).map((kind) =>
      wordAt(kind, `${key}.kinds`, RECORD_KINDS, tell)!,
    ),
    imposes: {
      lists: prefixes("lists"),
      citations: prefixes("citations"),
      codes: prefixes("codes"),
    },
    serves: (listAt(row["serves"], `${key}.serves`, tell) ?? []).map((one, at) =>
      serviceAt(one, `${key}.serves[${at}]`),
    ),
  };
}

function serviceAt(json: unknown, key: string): Service {
  const row = recordAt(json, key, ["of", "citation", "status"], ["goods"], tell)!;
  const goods = wordAt(row["goods"], `${key}.goods`, ["usml", "ear"], tell);
  return {
    of: textsAt(row["of"], `${key}.of`, tell),
    ...(goods === undefined ? {} : { goods }),
    citation: textAt(row["citation"], `${key}.citation`, tell)!,
    status: wordAt(row["status"], `${key}.status`, ["in_force", "to_confirm"], tell)!,
  };
}
