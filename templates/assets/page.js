// On every page: the address of a paragraph is copied when its number is followed.
document.documentElement.dataset.script = "on";

document.addEventListener("click", async (event) => {
  const number = event.target.closest("a.number");
  if (!number || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(number.href);
    say(`${document.body.dataset.copied}: ${number.textContent}`);
  } catch {
    // The browser allows no copying here; the address stands in its bar all the same.
  }
});

let silence;

function say(words) {
  const place = document.querySelector(".said");
  place.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => { place.textContent = ""; }, 5000);
}

// What was chosen on a page stands in its address.
function keepInAddress(query) {
  try {
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  } catch {
    // From a disk the address cannot be changed; the page shows what was chosen all the same.
  }
}

// Read from a disk there is no server that would show the page of a folder.
if (location.protocol === "file:") {
  for (const link of document.links) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
}
