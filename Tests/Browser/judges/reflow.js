() => {
  const root = document.scrollingElement, found = [];
  const shown = element => element.checkVisibility({visibilityProperty: true});
  const told = element => element.outerHTML.split('>')[0] + '>';
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const cuts = element => /hidden|clip/.test(getComputedStyle(element).overflow);
  // A text for screen readers alone is a pixel large, or clipped to nothing.
  const unseen = element => element.clientWidth <= 1 || element.clientHeight <= 1
    || getComputedStyle(element).clipPath === 'inset(50%)';
  // What scrolls or is cut further out makes nothing stick out.
  const contained = element => {
    for (let around = element.parentElement; around !== document.body; around = around.parentElement)
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    return false;
  };
  const wordsOutside = element => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.data.trim() && !texts.currentNode.parentElement.closest('table, pre, svg'))
        return texts.currentNode.data.trim();
    return null;
  };

  if (root.scrollWidth > root.clientWidth) {
    const past = [...document.body.querySelectorAll('*')].filter(element => shown(element) && !contained(element)
      && !element.parentElement.closest('svg')
      && element.getBoundingClientRect().right + scrollX > root.clientWidth + 1);
    const deepest = past.find(element => !past.some(other => other !== element && element.contains(other)));
    found.push(`sticks out by ${root.scrollWidth - root.clientWidth} px: ${deepest ? told(deepest) : 'the page'}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || !shown(element)) continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth && scrolls(element)) {
      const words = element.matches('textarea, input, select') ? null : wordsOutside(element);
      if (words) found.push(`scrolls text sideways that is no table: ${told(element)} ${words}`);
    }
    const over = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (over && cuts(element) && element.textContent.trim() && !unseen(element))
      found.push(`cuts text: ${told(element)} ${element.textContent.trim()}`);
  }
  return found;
}
