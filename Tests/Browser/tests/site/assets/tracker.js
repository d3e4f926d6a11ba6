const form = document.querySelector("form[data-filter]");
const rows = [...document.querySelectorAll("table[data-filtered] tbody tr")];
const said = document.querySelector("[role=status]");

function show() {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const row of rows)
    row.hidden = !wanted.every(([name, value]) => (row.dataset[name] ?? "").split(" ").includes(value));
  const left = rows.filter(row => !row.hidden).length;
  said.textContent = wanted.length ? `${left} of ${rows.length} actions` : "";
  return new URLSearchParams(wanted).toString();
}

for (const [name, value] of new URLSearchParams(location.search))
  if (form.elements[name]) form.elements[name].value = value;
form.hidden = false;
form.addEventListener("change", () => {
  const query = show();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
});
show();

if (location.protocol === "file:") {
  for (const link of document.links) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
}
