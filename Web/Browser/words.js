// Texts and elements: what is written into the page comes from the kit's words and never as markup.

/** Fills the places of a text as the server does: `{name}`, and `{n|one|other}` by the number called n. */
export function filled(text, values = {}) {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (place, name, one, other) => {
    if (!(name in values)) return place;
    if (one === undefined) return String(values[name]);
    return values[name] === 1 ? one : other;
  });
}

/** A text with a small first letter, for the middle of a line; an abbreviation keeps its own. */
export function inLine(text) {
  const second = text.slice(1, 2);
  const isShort = second !== second.toLowerCase() && second === second.toUpperCase();
  return isShort ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A text in one line, without signs that no page shows, and without blanks at its ends. */
export function line(text) {
  return text.replace(/[\n\r\t]/g, " ").replace(/[\u0000-\u001f\u007f]/g, "").trim();
}

export const byId = (id) => document.getElementById(id);

/** Makes an element; attributes that are false or missing are left out, and so is content. */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...content.flat().filter((part) => part !== null && part !== undefined && part !== false));
  return made;
}

/** A button that does something on this page. */
export function button(attributes, press, ...content) {
  const made = element("button", { type: "button", ...attributes }, ...content);
  made.addEventListener("click", press);
  return made;
}

/** An identity that nobody can foresee. */
export function freshID() {
  if (crypto.randomUUID) return crypto.randomUUID();
  // Browsers hand out identities over encrypted connections only, random bytes over any (RFC 9562, section 5.4).
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
