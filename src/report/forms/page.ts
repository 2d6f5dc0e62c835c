import { htmlText } from "../escape.ts";

/** Markup that is ready to be written; data gets into it through `text` alone. */
export interface Markup {
  readonly html: string;
}

const STYLE = `
body { font: 11pt/1.4 sans-serif; color: #000; background: #fff; max-width: 48rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; border-bottom: 1px solid #000; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #777; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; } dl { display: grid; grid-template-columns: 13rem 1fr; gap: .3rem .8rem; margin: 0; }
dt { font-weight: bold; } dd { margin: 0; min-height: 1.4rem; border-bottom: 1px dotted #555; overflow-wrap: anywhere; }
.notice { border: 2px solid #000; padding: .5rem .8rem; } .sign { min-height: 3.5rem; }
@media print { body { margin: 0; max-width: none; } h2, tr { break-inside: avoid; break-after: avoid; } }
`;

/** Longer than any real text; a megabyte shall not fill the pages. */
const MOST = 2000;

export function text(data: string | undefined): Markup {
  const whole = data ?? "";
  return { html: htmlText(whole.length > MOST ? `${whole.slice(0, MOST)}…` : whole) };
}

/** A whole page that needs nothing from elsewhere and runs nothing. */
export function page(title: string, parts: readonly Markup[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const name = text(title).html;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${name}</h1>
${parts.map(({ html }) => html).join("\n")}
</body>
</html>
`;
}

export function section(title: string, parts: readonly Markup[]): Markup {
  return { html: `<h2>${text(title).html}</h2>\n${parts.map(({ html }) => html).join("\n")}` };
}

export function paragraph(data: string, look?: "notice"): Markup {
  return { html: `<p${look === undefined ? "" : ` class="${look}"`}>${text(data).html}</p>` };
}

/** Names beside their values; an empty value leaves a line to write on. */
export function fields(rows: readonly (readonly [name: string, value: string | undefined])[]): Markup {
  const lines = rows.map(([name, value]) => `<dt>${text(name).html}</dt><dd>${text(value).html}</dd>`);
  return { html: `<dl>\n${lines.join("\n")}\n</dl>` };
}

export function bullets(items: readonly string[]): Markup {
  return { html: `<ul>\n${items.map((item) => `<li>${text(item).html}</li>`).join("\n")}\n</ul>` };
}

export function grid(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): Markup {
  const head = heads.map((name) => `<th scope="col">${text(name).html}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${text(cell).html}</td>`).join("")}</tr>`);
  return {
    html: `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`,
  };
}

/** A box to tick, ticked or not. */
export function box(ticked: boolean, data: string): Markup {
  return { html: `<p>${ticked ? "☒" : "☐"} ${text(data).html}</p>` };
}
