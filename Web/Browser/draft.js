// What is typed into a form stays in its tab until the form is taken: neither a link, nor the back button, nor another
// language, nor a form that comes back with faults takes any of it away. The log page keeps its sessions itself.
//
// A draft is of one sign-in: its mark is the beginning of the token in that sign-in's forms, too little of it to send a
// form with. Under another mark it is thrown away, and so it is when somebody signs out.

const shelf = "lods-draft ";
const onItsWay = "lods-sent";
// The log's own form has a keeper of its own.
const others = 'form[method="post"]:not(#session)';
const kinds = ["text", "search", "email", "tel", "url", "number", "checkbox", "radio", "textarea", "select-one"];

const main = document.getElementById("main");
const mark = document.querySelector('input[name="seal"]')?.value.slice(0, 16);
/** Where the page can be read again, if it is the answer to a form. */
const answered = main?.dataset.place;
const place = answered ?? location.pathname;

/** The tab's own shelf; where a browser has none, nothing is kept. */
const kept = (() => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
})();

function read(key) {
  try {
    return JSON.parse(kept?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    if (value === null) kept?.removeItem(key);
    else kept?.setItem(key, JSON.stringify(value));
  } catch {
    // A full shelf keeps what it has; the form itself is as it was.
  }
}

function keys() {
  return kept ? Object.keys(kept).filter((key) => key.startsWith(shelf)) : [];
}

function clear(fits) {
  for (const key of keys()) if (fits(read(key))) write(key, null);
}

const actionOf = (form) => new URL(form.getAttribute("action") ?? "", location.href).pathname;

/** Forms with something to be typed. One that asks for a password, or to type a name as a proof, is never kept. */
const forms = new Map();
for (const form of document.querySelectorAll(others)) {
  if (!mark || form.dataset.draft === "none" || form.querySelector('input[type="password"]')) continue;
  if (!fields(form).length) continue;
  const action = actionOf(form);
  const number = [...forms.values()].filter((other) => other.action === action).length;
  forms.set(form, { action, key: `${shelf}${place} ${action} ${number}` });
}

/** The fields of a form: each with its name, what the server wrote into it, and what stands there now. */
function fields(form) {
  const seen = new Map();
  return [...form.elements]
    .filter((control) => control.name && kinds.includes(control.type) && !control.readOnly && !control.disabled
      && control.autocomplete !== "one-time-code")
    .map((control) => {
      const isChoice = control.type === "checkbox" || control.type === "radio";
      const start = isChoice ? `${control.name}=${control.value}` : control.name;
      seen.set(start, (seen.get(start) ?? 0) + 1);
      return {
        name: seen.get(start) > 1 ? `${start} ${seen.get(start)}` : start, control, isChoice, was: written(control),
        is: isChoice ? control.checked : control.value,
      };
    });
}

function written(control) {
  if (control.type === "checkbox" || control.type === "radio") return control.defaultChecked;
  if (control.type !== "select-one") return control.defaultValue;
  const chosen = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
  return chosen?.value ?? "";
}

/** Keeps what differs from what the server first wrote there. */
function keep(form) {
  const own = forms.get(form);
  if (!own) return;
  const before = read(own.key)?.fields ?? {};
  const changed = {};
  for (const { name, was, is } of fields(form)) {
    const first = before[name]?.was ?? was;
    if (is !== first) changed[name] = { was: first, is };
  }
  const isEmpty = Object.keys(changed).length === 0;
  write(own.key, isEmpty ? null : { mark, action: own.action, fields: changed });
}

/** Puts back what was typed, but not over what somebody else has changed since. */
function restore(form, { key }) {
  const draft = read(key);
  if (!draft) return;
  for (const { name, control, isChoice, was } of fields(form)) {
    const typed = draft.fields[name];
    if (typed === undefined || typed.was !== was) continue;
    if (isChoice) control.checked = typed.is;
    else control.value = typed.is;
  }
  // What no longer fits is let go.
  write(key, null);
  keep(form);
}

/** Whether the form that was sent last from this tab was taken: the desk shows what it made, or led on from it. */
function isTaken() {
  if (answered !== undefined) return main.dataset.taken !== undefined;
  const [way] = performance.getEntriesByType("navigation");
  return way?.type === "navigate" && way.redirectCount > 0;
}

if (mark) {
  clear((draft) => draft?.mark !== mark);
  const sent = read(onItsWay);
  write(onItsWay, null);
  if (sent?.mark === mark && isTaken()) clear((draft) => draft.action === sent.action);
  // What the server shows after a fault is what was sent; on a page that was only read, it is put back.
  if (answered === undefined) for (const [form, own] of forms) restore(form, own);

  document.addEventListener("input", ({ target }) => keep(target.form));
  document.addEventListener("change", ({ target }) => keep(target.form));
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.getAttribute("method") !== "post") return;
    keep(event.target);
    write(onItsWay, { mark, action: actionOf(event.target) });
  });
  // Whoever lets a form be, by the link beside its button, wants none of it back.
  document.addEventListener("click", ({ target }) => {
    const form = target.closest?.(".buttons a")?.closest(others);
    if (form) clear((draft) => draft.action === actionOf(form));
  });
}
document.addEventListener("lods-leaving", () => clear(() => true));

// Going back to this page, or reading it anew, sends nothing a second time.
if (answered !== undefined) history.replaceState(history.state, "", location.origin + answered);
