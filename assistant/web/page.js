// Runs once for each HTML part of the page: carries clicks to the server, copies, and keeps what matters in view.
const LANGUAGE = "policy-assistant-language";

function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  return Promise.resolve();
}

element.addEventListener("click", (event) => {
  const target = event.target.closest("[data-act]");
  if (!target) return;
  const { act, ...rest } = target.dataset;
  if (act === "copy") {
    const before = target.dataset.label ?? target.textContent;
    target.dataset.label = before;
    copy(rest.text).then(() => {
      target.textContent = rest.done;
      setTimeout(() => { target.textContent = before; }, 1600);
    });
    return;
  }
  if (act === "language") localStorage.setItem(LANGUAGE, rest.language);
  trigger(act === "ask" ? "select" : "click", { act, ...rest });
});

function settle() {
  const head = element.querySelector(".masthead");
  if (head) {
    document.documentElement.lang = head.dataset.language === "zh" ? "zh-CN" : "en";
    document.title = head.dataset.title;
  }
  const last = element.querySelector(".exchange:last-of-type");
  const talk = element.closest("#conversation");
  if (talk) talk.scrollTop = last ? last.offsetTop - talk.offsetTop - 12 : 0;
  const beside = element.closest("#source");
  if (beside) {
    const mark = element.querySelector("#quoted");
    beside.scrollTop = 0;
    if (mark) {
      const above = element.querySelector(".sheet-top").offsetHeight;
      const room = Math.max(0, beside.clientHeight - above - mark.getBoundingClientRect().height);
      const top = mark.getBoundingClientRect().top - beside.getBoundingClientRect().top;
      beside.scrollTop = top - above - room / 3;
    }
  }
}

watch("value", () => requestAnimationFrame(settle));
settle();

if (element.closest("#source")) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") element.querySelector(".sheet.open [data-act=close]")?.click();
  });
}
