() => {
  const LEAST = 24;
  const shown = element => element.checkVisibility({visibilityProperty: true});
  const told = element => `${element.outerHTML.split('>')[0]}> ${element.textContent.trim()}`;
  const box = element => {
    const own = element.getBoundingClientRect(), label = element.labels?.[0];
    if (!label || !element.matches('[type=checkbox], [type=radio]')) return own;
    const more = label.getBoundingClientRect();
    const left = Math.min(own.left, more.left), top = Math.min(own.top, more.top);
    return new DOMRect(left, top,
      Math.max(own.right, more.right) - left, Math.max(own.bottom, more.bottom) - top);
  };
  const block = element => {
    let around = element.parentElement;
    while (around && /inline|contents/.test(getComputedStyle(around).display)) around = around.parentElement;
    return around;
  };
  const inSentence = link => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const texts = document.createTreeWalker(block(link), NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (/[\p{L}\p{N}]/u.test(texts.currentNode.data) && !texts.currentNode.parentElement.closest('a'))
        return true;
    return false;
  };
  const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(shown).map(element => ({element, rect: box(element)}))
    .filter(({rect}) => rect.right > 0 && rect.width > 1);
  const small = ({rect}) => rect.width < LEAST || rect.height < LEAST;
  const gap = (one, other) => {
    const x = (one.left + one.right) / 2, y = (one.top + one.bottom) / 2;
    return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
  };
  const apart = (one, other) => Math.hypot((one.left + one.right - other.left - other.right) / 2,
    (one.top + one.bottom - other.top - other.bottom) / 2);
  const found = [];
  for (const control of controls.filter(small)) {
    const {element, rect} = control;
    const measure = `${Math.round(rect.width)} by ${Math.round(rect.height)} px`;
    if (!element.matches('a')) { found.push(`has a small control (${measure}): ${told(element)}`); continue; }
    if (inSentence(element)) continue;
    // A link may be smaller where a circle of 24 px around it meets no other.
    const near = controls.find(other => other.element !== element
      && (gap(rect, other.rect) < LEAST / 2 || (small(other) && apart(rect, other.rect) < LEAST)));
    if (near) found.push(`has a small link (${measure}) beside another: ${told(element)}`);
  }
  return found;
}
