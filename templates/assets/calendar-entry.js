// A moment as an entry for people's own calendars, as RFC 5545 writes it, with a reminder a day before.
function calendarEntry({ id, moment, title, text, address }) {
  const compact = (date) => date.toISOString().replace(/[-:]|\.\d+/g, "");
  const escaped = (words) => words.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//minutebook//calculator//",
    "BEGIN:VEVENT", `UID:${escaped(id)}`, `DTSTAMP:${compact(new Date())}`, `DTSTART:${compact(new Date(moment))}`,
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, ...(address ? [`URL:${address}`] : []),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", `DESCRIPTION:${escaped(title)}`, "END:VALARM",
    "END:VEVENT", "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

// A line has 75 octets at most and goes on after a space; no character is cut.
function folded(line) {
  const encoder = new TextEncoder();
  let text = "";
  let room = 75;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      text += "\r\n ";
      room = 74;
    }
    text += character;
    room -= size;
  }
  return text;
}
