// London's clock, and beside each deadline how long it still runs by that clock.
const timeWords = document.currentScript.dataset;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Moments are milliseconds since 1970; what a clock shows is written as if it were UTC.
const london = {
  shows: (moment) => moment + (london.isSummer(moment) ? HOUR : 0),
  // Of the hour that comes twice in October, the first.
  moment: (shown) => shown - (london.isSummer(shown - HOUR) ? HOUR : 0),
  today: () => Math.floor(london.shows(Date.now()) / DAY),
  // From the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
  isSummer(moment) {
    const year = new Date(moment).getUTCFullYear();
    const change = (month) => {
      const last = new Date(Date.UTC(year, month, 31, 1));
      return last.setUTCDate(31 - last.getUTCDay());
    };
    return change(2) <= moment && moment < change(9);
  },
};

// "3 days 4 hours left". The days are those of the calendar, though one of them may have 23 or 25 hours.
function timeLeft(until, now) {
  const days = Math.max(Math.floor((london.shows(until) - london.shows(now)) / DAY), 0);
  const rest = until - (days ? london.moment(london.shows(now) + days * DAY) : now);
  const units = [
    [days, timeWords.day, timeWords.days],
    [Math.floor(rest / HOUR), timeWords.hour, timeWords.hours],
    [Math.floor(rest % HOUR / MINUTE), timeWords.minute, timeWords.minutes],
  ];
  const first = units.findIndex(([count]) => count > 0);
  const said = first < 0 ? [timeWords.less] : units.slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, one, other]) => (count === 1 ? one : other).replace("#", count));
  return timeWords.left.replace("#", said.join(" "));
}

function showTimeLeft() {
  const now = Date.now();
  for (const place of document.querySelectorAll("[data-until]")) {
    const until = Date.parse(place.dataset.until);
    place.classList.toggle("passed", now >= until);
    place.textContent = now >= until ? timeWords.passed : timeLeft(until, now);
  }
}

showTimeLeft();
setInterval(showTimeLeft, MINUTE / 4);
