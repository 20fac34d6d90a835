type Element = { readonly [name: string]: unknown };

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;
const elementsOf = (value: unknown): readonly Element[] =>
  Array.isArray(value) ? value.filter(isElement) : [];

/** The id that this action set shows and hides, where that is all it does. */
function targetOf({ type, actions }: Element): string | null {
  const [action, ...others] = type === 'ActionSet' ? elementsOf(actions) : [];
  if (action?.type !== 'Action.ToggleVisibility' || others.length > 0) return null;
  const [target, ...targets] = Array.isArray(action.targetElements) ? action.targetElements : [];
  return typeof target === 'string' && targets.length === 0 ? target : null;
}

function asShowCard(set: Element, fold: Element): Element {
  const [action] = elementsOf(set.actions);
  const card = { type: 'AdaptiveCard', body: fold.items };
  return { ...set, actions: [{ type: 'Action.ShowCard', title: action?.title, card }] };
}

/**
 * The same card with each fold (a button and the hidden container that it toggles) as a ShowCard. Web Chat 4.18 shows a
 * toggled button as pressed for ever and logs an error; a ShowCard tells screen readers whether it is open.
 */
export function withShowCards(card: Element): Element {
  const body = elementsOf(card.body);
  const folds = new Map(body.filter(({ isVisible }) => isVisible === false).map((fold) => [fold.id, fold]));
  const used = new Set<Element>();
  const shown = body.map((element) => {
    const fold = folds.get(targetOf(element) ?? '');
    if (!fold) return element;
    used.add(fold);
    return asShowCard(element, fold);
  });
  return { ...card, body: shown.filter((element) => !used.has(element)) };
}
