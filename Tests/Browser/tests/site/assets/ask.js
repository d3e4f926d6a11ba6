const { hour } = JSON.parse(document.querySelector("[type='application/json']").textContent);
const form = document.querySelector("form.calculator");
const field = form.elements.date;
const [fault, said] = form.querySelectorAll("[role]");
const until = form.querySelector("[data-until]");

// The day before, as nobody here has a holiday.
function answer() {
  const day = new Date(`${field.value}T${hour}:00:00Z`);
  const isDay = !isNaN(day) && day.toISOString().startsWith(field.value) && day.getUTCDay() % 6 > 0;
  field.setAttribute("aria-invalid", !isDay);
  fault.textContent = isDay ? "" : "That is no day for a meeting.";
  said.textContent = "";
  until.replaceChildren();
  if (!isDay) return;
  day.setUTCDate(day.getUTCDate() - 1);
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  said.textContent = `Before ${hour}am on ${day.toLocaleDateString("en-GB", words)}`;
  until.dataset.until = day.toISOString();
  const start = day.toISOString().replace(/[-:]|\.000/g, "");
  const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", `DTSTART:${start}`, "END:VEVENT", "END:VCALENDAR", ""];
  const link = document.createElement("a");
  link.textContent = "Into your calendar";
  link.download = "deadline.ics";
  link.href = URL.createObjectURL(new Blob([lines.join("\r\n")]));
  until.append(link);
  history.replaceState(null, "", `?date=${field.value}`);
}

const choose = date => { field.value = date; answer(); };
form.addEventListener("submit", event => { event.preventDefault(); answer(); });
form.querySelector("[value]").addEventListener("click", event => choose(event.target.value));
const asked = new URLSearchParams(location.search).get("date");
if (asked) choose(asked);
form.hidden = false;

if (location.protocol === "file:") {
  for (const link of document.links) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
}
