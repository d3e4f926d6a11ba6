// Answers by when a question for a meeting must arrive, in the words of the page, and keeps the date in the address.
const calculator = document.querySelector(".calculator");
const words = calculator.querySelector("template").content;
const written = calculator.querySelector("[name=date]");
const picked = calculator.querySelector("[type=date]");
const fault = calculator.querySelector("[role=alert]");
const said = calculator.querySelector("[role=status]");
const answer = calculator.querySelector("[data-answer]");

const put = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name].text ?? values[name]);

// A copy of what the page has of a name, with values in place of its {marks}.
function filled(name, values) {
  const copy = words.querySelector(`[data-words="${name}"]`).cloneNode(true);
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: parent, data } = texts.currentNode;
    texts.currentNode.data = put(data, values);
    if (parent.tagName === "TIME") parent.dateTime = values[data.slice(1, -1)].iso;
  }
  return copy;
}

const inText = (name, values) => filled(name, values).textContent.trim();
const dated = (day) => ({ text: inFull(day), iso: iso(day) });
const dayLine = ({ day, words: name, values }) => filled(name, { day: dated(day), ...values });

// The meetings of that day on record; two may be on one.
const meetingsOn = (day) => [...document.querySelectorAll(`[data-meeting="${iso(day)}"]`)];

function deadlineFor(day) {
  const passedOver = whyPassedOver(day);
  if (passedOver) throw new Refusal("noMeetingDay", { day, passedOver });
  const found = workingDay(day, calendar.rule.workingDays);
  return { ...found, moment: london.moment(found.day * DAY + calendar.rule.minutes * MINUTE) };
}

function stateOf(day, moment) {
  const now = Date.now();
  const starts = meetingsOn(day).map((meeting) => Date.parse(meeting.dataset.starts));
  if (day < london.today()) return "over";
  if (starts.length && starts.every((start) => start <= now)) return "begun";
  return moment <= now ? "passed" : "due";
}

function show(day) {
  const deadline = deadlineFor(day);
  const { moment, passedOver } = deadline;
  const state = stateOf(day, moment);
  const values = {
    meeting: inFull(day), date: inWords(day), iso: iso(day), deadline: dated(deadline.day),
    until: new Date(moment).toISOString(),
  };
  const shown = filled("answer", values);
  const place = (name) => shown.querySelector(`[data-place=${name}]`);

  shown.querySelector("[data-until]").dataset.until = values.until;
  const also = meetingsOn(day).map((meeting) => meeting.querySelector("[data-also]").cloneNode(true));
  if (also.length) place("also").replaceChildren(...also);
  if (passedOver.length) place("working").querySelector("ul").append(...passedOver.map(dayLine));
  else place("working").remove();
  if (state === "over") place("also").remove();
  addWays(shown, values, state, moment);

  answer.replaceChildren(shown);
  said.replaceChildren(...filled(state, values).childNodes);
  showTimeLeft();
}

// An e-mail while a question is still of use, and an entry for a calendar while there is time left.
function addWays(shown, values, state, moment) {
  const mail = shown.querySelector("[data-way=mail]");
  const entry = shown.querySelector("[data-way=entry]");
  if (mail) {
    const subject = encodeURIComponent(inText("mailSubject", values));
    const text = encodeURIComponent(filled("mailText", values).textContent.replace(/\n/g, "\r\n"));
    mail.href += `?subject=${subject}&body=${text}`;
  }
  const canonical = document.querySelector("link[rel=canonical]")?.href;
  entry.download = put(entry.getAttribute("download"), values);
  entry.href = fileOf(calendarEntry({
    id: `question-deadline-${values.iso}@${calendar.source}`, moment,
    title: inText("entryTitle", values), text: inText("entryText", values),
    address: canonical && `${canonical}?date=${values.iso}`,
  }));
  if (state !== "due") entry.parentElement.remove();
  if (state === "over" || state === "begun") mail?.parentElement.remove();
}

let file;

function fileOf(text) {
  URL.revokeObjectURL(file);
  file = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  return file;
}

function refuse({ words: name, values }, day) {
  said.textContent = "";
  answer.textContent = "";
  fault.textContent = reason(name, values, day);
  written.setAttribute("aria-invalid", "true");
  keepInAddress("");
}

function reason(name, values, day) {
  if (name !== "noMeetingDay") {
    return inText(name, { date: day && inWords(day), first: firstYear, last: lastYear, ...values });
  }
  const why = dayLine({ day, ...values.passedOver }).textContent;
  return [inText(name, { reason: why }), ...nearest(day)].join(" ");
}

// The working days next to a day, where both are known.
function nearest(day) {
  try {
    const [before, after] = [workingDay(day, 1), workingDay(day, 1, 1)];
    return [inText("nearest", { before: inFull(before.day), after: inFull(after.day) })];
  } catch {
    return [];
  }
}

function find() {
  let day;
  try {
    day = readDate(written.value);
    show(day);
    fault.textContent = "";
    written.removeAttribute("aria-invalid");
    picked.value = iso(day);
    keepInAddress(`date=${iso(day)}`);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    refuse(refusal, day);
  }
}

function choose(date) {
  written.value = date && inWords(dayOf(date));
  find();
}

calculator.addEventListener("submit", (event) => {
  event.preventDefault();
  find();
  if (fault.textContent) written.focus();
});
calculator.addEventListener("click", ({ target }) => { if (target.type === "button") choose(target.value); });
// While a year is typed there, it is first 2, then 20, then 202.
picked.addEventListener("change", () => { if (picked.value >= `${firstYear}`) choose(picked.value); });
// A browser that knows no such field shows a second one for text, which would be one too many.
picked.parentElement.hidden = picked.type !== "date";

addEventListener("pageshow", () => {
  const asked = new URLSearchParams(location.search).get("date");
  if (asked === null) return;
  written.value = asked;
  find();
});
