/** Parts of a page that make sense to be at when what stood inside is gone. */
const parts = 'li, article, section, [role=region], form, header';
/** Long enough for a dialog that closes to give the focus back itself, and for a new page's heading to take it. */
const settleMs = 60;

/** One step of the way from the focused element up to the page, with what stood after and before it. */
interface Step {
  readonly node: Element;
  readonly next: readonly Element[];
  readonly before: Element | null;
}

function wayUp(from: Element): Step[] {
  const steps: Step[] = [];
  for (let node: Element | null = from; node && node !== document.body; node = node.parentElement) {
    const isItem = node.matches('li');
    const siblings = isItem ? [...node.parentElement?.children ?? []] : [];
    steps.push({ node, next: siblings.slice(siblings.indexOf(node) + 1), before: node.previousElementSibling });
  }
  return steps;
}

/** Where to go on: what says how it ended, else the next item of the list, else the part of the page it stood in, else the page's title. */
function goOnAt(way: readonly Step[]): Element | null {
  const kept = way.findIndex(({ node }) => node.isConnected);
  const lost = way[kept - 1];
  const around = way[kept]?.node;
  if (lost && around && lost.node.matches('li')) {
    const neighbour = [...lost.next, lost.before].find(item => item?.isConnected);
    if (neighbour) return neighbour;
  }
  const part = around?.closest(parts);
  return part?.querySelector('[data-outcome]') ?? part ?? document.querySelector('[data-page-heading]');
}

function focus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches('a[href], button, input, textarea, select, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: false });
}

/**
 * Whoever goes by keyboard or hears the page does not begin anew at its top when the button they pressed is gone: accepted, sent, removed.
 * The outcome (`data-outcome`), the next of the list or the part of the page takes the focus. A pointer that leaves a control gives it up.
 */
export function keepFocus(root: HTMLElement): void {
  let way: Step[] = [];
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target === document.body) return;
    last = target;
    if (root.contains(target)) way = wayUp(target);
  });
  document.addEventListener('pointerdown', () => {
    last = null;
  });
  const isLost = (): boolean => last !== null && !last.isConnected && (document.activeElement === null || document.activeElement === document.body);
  new MutationObserver(() => {
    if (!isLost()) return;
    setTimeout(() => {
      if (!isLost()) return;
      const before = way[0]?.node;
      focus(before?.isConnected && before !== last ? before : goOnAt(way));
    }, settleMs);
  }).observe(document.body, { childList: true, subtree: true });
}
