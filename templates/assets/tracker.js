// Hides the rows that do not match what is chosen, and keeps the choice in the address.
const form = document.querySelector("form[data-filter]");
const rows = [...document.querySelectorAll("table[data-filtered] tbody tr")];

if (form && rows.length) {
  const selects = [...form.querySelectorAll("select")];
  const count = form.querySelector("[role=status]");

  const show = () => {
    const wanted = selects.filter((select) => select.value);
    let shown = 0;
    for (const row of rows) {
      const matches = wanted.every(({ name, value }) =>
        row.dataset[name].split(" ").includes(value));
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    const { none, one, other } = count.dataset;
    const words = shown === 0 ? none : shown === 1 ? one : other;
    count.textContent = words.replace("#", shown);
  };

  const keep = () => {
    const query = new URLSearchParams(
      selects.filter((select) => select.value).map(({ name, value }) => [name, value]));
    keepInAddress(query.toString());
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = query.get(select.name) ?? "";
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
  };

  form.addEventListener("change", () => { show(); keep(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { show(); keep(); }));
  addEventListener("pageshow", () => { recall(); if (selects.some((select) => select.value)) show(); });
}
