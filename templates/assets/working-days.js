// Reads dates and counts working days with the data of the page, by the rules of the program that made it. A day is a
// number, as many days after 1 January 1970; what is wrong is thrown as the name of the words for it and their values.
const calendar = JSON.parse(document.getElementById("calculator-data:").textContent);
const firstYear = calendar.firstYear;
const lastYear = firstYear + calendar.years.length - 1;

class Refusal {
  constructor(words, values) { Object.assign(this, { words, values }); }
}

const utc = (day) => new Date(day * 864e5);
const iso = (day) => utc(day).toISOString().slice(0, 10);
const dayOf = (isoDate) => Date.parse(isoDate) / 864e5;
const weekday = (day) => calendar.weekdays[(utc(day).getUTCDay() + 6) % 7];
const isWeekend = (day) => utc(day).getUTCDay() % 6 === 0;
// "7 April 2026", and "Tuesday 7 April 2026".
const inWords = (day) =>
  `${utc(day).getUTCDate()} ${calendar.months[utc(day).getUTCMonth()]} ${utc(day).getUTCFullYear()}`;
const inFull = (day) => `${weekday(day)} ${inWords(day)}`;

const holidays = new Map(calendar.years.flatMap((days, index) => days.split(" ").filter(Boolean)
  .map((token) => [
    dayOf(`${firstYear + index}-${token.slice(0, 2)}-${token.slice(2, 4)}`),
    calendar.holidays[token.slice(4)],
  ])));
const closures = calendar.closures.map(({ first, last, reason }) =>
  ({ first: dayOf(first), last: dayOf(last), reason }));

// A name, or its first three letters or more.
const named = (names, text) => names.findIndex((name) =>
  text.length >= 3 && name.toLowerCase().startsWith(text.toLowerCase()));

function readDate(text) {
  const unreadable = new Refusal("unreadable", { text: text.length > 40 ? `${text.slice(0, 40)}...` : text });
  let words = text.split(/[\s,]+/).filter(Boolean);
  if (!words.length) throw new Refusal("empty", {});
  const stated = named(calendar.weekdays, words[0]);
  if (stated >= 0) words = words.slice(1);

  const parts = words.length === 1 ? partsOfFigures(words[0]) : partsOfWords(words);
  if (!parts || parts.year < 1) throw unreadable;
  const day = checked(parts);
  if (stated >= 0 && calendar.weekdays[stated] !== weekday(day)) {
    throw new Refusal("wrongWeekday",
      { date: inWords(day), weekday: weekday(day), stated: calendar.weekdays[stated] });
  }
  return day;
}

function partsOfFigures(word) {
  const match = word.match(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/)
    ?? word.match(/^(?<day>\d\d?)([/.])(?<month>\d\d?)\2(?<year>\d{4})$/);
  if (!match) return null;
  const { year, month, day } = match.groups;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function partsOfWords(words) {
  if (words.length === 4 && words[1].toLowerCase() === calendar.joiningWord) words = [words[0], ...words.slice(2)];
  if (words.length !== 3) return null;
  const [first, name, year] = words;
  const ending = calendar.ordinalEndings.find((known) => first.toLowerCase().endsWith(known)) ?? "";
  const day = first.slice(0, first.length - ending.length);
  const month = named(calendar.months, name) + 1;
  return month && /^\d\d?$/.test(day) && /^\d{4}$/.test(year)
    ? { year: Number(year), month, day: Number(day) } : null;
}

function checked({ year, month, day }) {
  if (month < 1 || month > 12) throw new Refusal("noSuchMonth", { month });
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  const length = date.getUTCDate();
  if (day < 1 || day > length) {
    throw new Refusal("noSuchDay", { day, month: calendar.months[month - 1], year, length });
  }
  return date.setUTCFullYear(year, month - 1, day) / 864e5;
}

// Why a day does not count, as the name of the words for it and their values; nothing for a working day.
function whyPassedOver(day) {
  const year = utc(day).getUTCFullYear();
  if (year < firstYear || year > lastYear) throw new Refusal("unknownYear", { year });
  if (isWeekend(day)) return { words: "weekend", values: {} };
  const holiday = holidays.get(day);
  if (holiday) {
    const { name, isSubstitute, movedFrom } = holiday;
    const words = isSubstitute ? "substitute" : movedFrom ? "movedHoliday" : "holiday";
    return { words, values: { name, usual: movedFrom && inWords(dayOf(movedFrom)) } };
  }
  const closure = closures.find(({ first, last }) => first <= day && day <= last);
  return closure && { words: "closure", values: { reason: closure.reason } };
}

// The working day so many before another, or after it for a step of 1, and the days passed over on the way.
function workingDay(start, count, step = -1) {
  const passedOver = [];
  let day = start;
  while (count > 0) {
    day += step;
    const why = whyPassedOver(day);
    if (why) passedOver.push({ day, ...why });
    else count -= 1;
  }
  return { day, passedOver };
}
