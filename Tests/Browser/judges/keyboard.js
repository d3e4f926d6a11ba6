// Numbers all controls in the order of the page, and keeps how they look while they have no focus.
() => {
  const controls = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary';
  // Of buttons that exclude each other one is a stop: that which is pressed, or the first.
  const choice = radio => {
    const group = [...document.getElementsByName(radio.name)].filter(other => other.form === radio.form);
    return group.find(other => other.checked) ?? group[0];
  };
  const stops = [...document.querySelectorAll(`${controls}, [tabindex], [contenteditable]`)].filter(element =>
    element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]')
    && element.checkVisibility({visibilityProperty: true})
    && (element.type !== 'radio' || element === choice(element)));
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const pixel = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = colour => {
    const [r, g, b] = pixel(colour).slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ground = element => {
    for (let around = element; around; around = around.parentElement) {
      const colour = getComputedStyle(around).backgroundColor;
      if (pixel(colour)[3] > 250) return colour;
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark')
      && matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white';
  };
  const shadows = stops.map(element => getComputedStyle(element).boxShadow);

  const unreachable = [...document.querySelectorAll(controls)].find(element => !element.disabled
    && element.checkVisibility({visibilityProperty: true}) && (element.tabIndex < 0 || element.closest('[inert]')));
  const told = element => `${element.outerHTML.split('>')[0]}> ${element.textContent.trim()}`;

  window.keyboardJudge = {
    stops,
    told: stops.map(told),
    unreachable: unreachable ? told(unreachable) : null,
    // What is wrong with how the element looks that now has the focus.
    unseen(element) {
      const style = getComputedStyle(element), box = element.getBoundingClientRect();
      if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight)
        return 'is out of sight when it has the focus';
      const middle = document.elementFromPoint(
        Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
        Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
      const pinned = middle?.closest('*') && (() => {
        for (let around = middle; around; around = around.parentElement)
          if (/fixed|sticky/.test(getComputedStyle(around).position)) return around;
      })();
      if (pinned && !pinned.contains(element)) return 'is covered when it has the focus';
      const outlined = style.outlineStyle === 'auto'
        || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
      const shadowed = style.boxShadow !== 'none' && style.boxShadow !== shadows[stops.indexOf(element)];
      if (!outlined && !shadowed) return 'does not show that it has the focus';
      const inside = parseFloat(style.outlineOffset) < 0;
      const beneath = ground(inside ? element : element.parentElement);
      if (!shadowed && style.outlineStyle !== 'auto' && contrast(style.outlineColor, beneath) < 3)
        return `shows faintly that it has the focus (${style.outlineColor} on ${beneath})`;
      return null;
    },
    now() {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return null;
      return {
        place: stops.indexOf(element),
        told: `${element.outerHTML.split('>')[0]}>`,
        unseen: this.unseen(element),
        // A browser gives these stops of its own: what scrolls without a control in it, and the parts of a date.
        scrolls: element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
        hasParts: /date|time|month|week/.test(element.type ?? ''),
      };
    },
    main: document.querySelector('main'),
    // The first stop that may follow once main has the focus: in it, or after it.
    afterSkipping() {
      return stops.findIndex(element => this.main.contains(element)
        || this.main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    },
  };
  return stops.length;
}
