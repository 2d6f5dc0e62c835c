import { CordonError } from "../../model/errors.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { readJson } from "../files/json.ts";
import type { Format } from "../source.ts";

const SCHEMA = "cordon-starter-1";

interface StarterFile {
  readonly schema: string;
  readonly asOf: string;
  readonly entries: readonly (ListEntry & { readonly asOf: string; readonly evidence: unknown })[];
}

/** The watchlist that ships with Cordon, for trying it out. It is in no table of lists: nobody can load it as official. */
export const starterFormat: Format = {
  id: "starter/json",
  list: "starter",
  parser: 1,
  parts: { required: ["starter"], optional: [] },
  expect: { all: { min: 150, max: 1000 } },
  recognise: (head) => (head.text.includes(SCHEMA) ? { part: "starter" } : undefined),
  async *read(files) {
    for (const file of files.values()) {
      const { schema, asOf, entries } = (await readJson(file)) as StarterFile;
      if (schema !== SCHEMA)
        throw new CordonError("list-refused", `${file.name} is not starter data ${SCHEMA}`);
      yield { published: asOf };
      // Where each fact was checked stays in the file; it is no part of an entry.
      for (const { asOf: _asOf, evidence: _evidence, ...entry } of entries) yield { entry };
    }
  },
};
