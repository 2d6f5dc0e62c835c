/** The words by which a paragraph of the official text is found: each once, in order of the alphabet. */
const STOP = new Set(
  (
    "a an and any are as at be but by can do does except following for from has have having if in into is it its may more " +
    "no not of on or other otherwise one per see such than that the their therefor therefore these this those to up use used " +
    "using was were when where which with within without all both each either below above following specified controlled " +
    "described eccn note supplement part entry paragraph list items item controls control also ear license licence technical " +
    "following means purposes purpose defined"
  ).split(" "),
);

/** @returns {string[]} */
export function wordsOf(text) {
  const words = text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\b(\d[a-e]\d{3})\.[a-z\d.]+\b/g, "$1 ")
    .replaceAll(/(\d),(\d{3})/g, "$1$2")
    .match(/\b\d[a-e]\d{3}\b|\d+(?:\.\d+)?|[a-z][a-z\d]+(?:-[a-z\d]+)*/g);
  const parts = (words ?? []).flatMap((word) =>
    word.includes("-") ? [word.replaceAll("-", ""), ...word.split("-")] : [word],
  );
  return [...new Set(parts)].filter((word) => !STOP.has(word) && (word.length > 1 || /\d/.test(word))).sort();
}

/** By code: `3A001` holds the words of the heading, `3A001.a.5` those of the paragraph. */
export function indexWords(entries) {
  const found = {};
  for (const { code, heading, paragraphs } of entries) {
    found[code] = wordsOf(heading).join(" ");
    let last = code;
    for (const { path, text } of paragraphs) {
      if (path !== "") last = `${code}.${path}`;
      const words = wordsOf(`${found[last] ?? ""} ${text}`);
      if (words.length > 0) found[last] = words.join(" ");
    }
  }
  return found;
}
