"use strict";
{
  const root = document.documentElement;
  const texts = JSON.parse(document.getElementById("texts").textContent);
  const form = document.getElementById("filter");
  const status = document.getElementById("status");
  const sections = [...document.querySelectorAll(".document")].map((section) => ({
    section,
    cards: [...section.querySelectorAll(".card")],
  }));
  const severities = form ? [...form.querySelectorAll("[name=severity]")] : [];
  const selects = form ? [form.elements.rule, form.elements.file] : [];
  const first = root.lang;

  // What is chosen stands in the address, so that it can be kept, sent and gone back to.
  const chosen = () => {
    const parts = new URLSearchParams();
    if (severities.some((box) => !box.checked)) {
      parts.set("severity", severities.filter((box) => box.checked).map((box) => box.value).join(","));
    }
    for (const select of selects) {
      if (select.value) parts.set(select.name, select.value);
    }
    return parts;
  };

  const keep = () => {
    const parts = chosen();
    if (root.lang !== first) parts.set("lang", root.lang);
    try {
      history.replaceState(null, "", `#${parts}`);
    } catch (error) {
      // A viewer may show the page in a frame without an address of its own; the filter works there too.
      if (!(error instanceof DOMException)) throw error;
    }
  };

  const tell = () => {
    if (!status) return;
    const numbers = new Intl.NumberFormat(root.lang === "en" ? "en" : "nb");
    const count = (cards) => numbers.format(cards.reduce((sum, card) => sum + Number(card.dataset.number), 0));
    const all = sections.flatMap(({ cards }) => cards);
    const words = { shown: count(all.filter((card) => !("off" in card.dataset))), all: count(all) };
    const text = texts[root.lang][Number(status.dataset.template)].replace(/\{(\w+)\}/g, (_, name) => words[name]);
    // A text that did not change is not announced again.
    if (status.textContent !== text) status.textContent = text;
  };

  const filter = () => {
    const levels = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    const [rule, file] = selects.map((select) => select.value);
    const whole = String(chosen()) === "";
    for (const { section, cards } of sections) {
      const here = !file || section.dataset.file === file;
      let some = whole;
      for (const card of cards) {
        const on = here && levels.has(card.dataset.severity) && (!rule || card.dataset.rule === rule);
        card.toggleAttribute("data-off", !on);
        some ||= on;
      }
      section.toggleAttribute("data-off", !some);
    }
    tell();
  };

  const speak = (lang) => {
    root.lang = lang;
    for (const place of document.querySelectorAll("[data-t]")) {
      place.textContent = texts[lang][Number(place.dataset.t)];
    }
    for (const button of document.querySelectorAll("[data-lang]")) {
      button.setAttribute("aria-pressed", String(button.dataset.lang === lang));
    }
    tell();
  };

  const choose = (parts) => {
    const levels = parts.get("severity")?.split(",");
    for (const box of severities) box.checked = !levels || levels.includes(box.value);
    for (const select of selects) {
      const value = parts.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    filter();
  };

  const read = () => {
    const hash = location.hash.slice(1);
    const parts = new URLSearchParams(hash.includes("=") ? hash : "");
    const target = hash && !hash.includes("=") ? document.getElementById(hash) : null;
    // A link within the page leaves the filter as it is, unless the filter hides what it leads to.
    if (!target || target.closest("[data-off]")) choose(parts);
    if (parts.has("lang") && parts.get("lang") in texts && parts.get("lang") !== root.lang) speak(parts.get("lang"));
    target?.scrollIntoView();
    return parts;
  };

  if (form) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => { filter(); keep(); });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      choose(new URLSearchParams());
      keep();
    });
  }
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.addEventListener("click", () => { speak(button.dataset.lang); keep(); });
  }
  window.addEventListener("hashchange", () => {
    const parts = read();
    if (String(parts)) {
      keep();
      document.getElementById("findings").focus();
    }
  });

  // On paper nothing can be opened.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });

  root.classList.add("script");
  if (location.hash) read();
}
