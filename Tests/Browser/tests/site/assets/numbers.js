const said = document.querySelector("[role=status]");

document.addEventListener("click", async event => {
  const number = event.target.closest("a.number");
  if (!number || !navigator.clipboard) return;
  await navigator.clipboard.writeText(number.href);
  said.textContent = `The address of ${number.textContent} is copied.`;
});

if (location.protocol === "file:") {
  for (const link of document.links) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
}
