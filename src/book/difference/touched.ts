import { heading } from '../names.ts';
import { type RuleBook, type RuleInBook, rulesOf } from '../ruleBook.ts';

/** By name: what of an answer the changes can reach. */
export interface Touched {
  readonly options: readonly string[];
  readonly pathways: readonly string[];
}

/**
 * The options and pathways that changed rules name, the options whose own words changed or that show a changed figure,
 * by themselves or by a rule, and the pathways that need one of all those options.
 */
export function touchedBy(changed: readonly RuleInBook[], before: RuleBook, after: RuleBook): Touched {
  const figures = new Set(changedIds(before.figures, after.figures));
  const rules = [...changed, ...rulesOf(after).filter((rule) => rule.figures.some((id) => figures.has(id)))];
  const options = new Set<string>([
    ...rules.flatMap(({ touches }) => touches.options),
    ...changedIds(before.options, after.options),
    ...after.options.filter((option) => option.figures.some((id) => figures.has(id))).map(({ id }) => id),
  ]);
  const pathways = new Set<string>(rules.flatMap(({ touches }) => touches.pathways));
  for (const step of [...before.pathways, ...after.pathways])
    if (step.options.some((option) => options.has(option))) pathways.add(step.pathway);
  return { options: [...options].map(nameIn([before, after])), pathways: [...pathways].map(heading) };
}

/** The ids of what is in one list and not, or not the same, in the other. */
function changedIds(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) {
  const texts = (list: readonly { readonly id: string }[]) =>
    new Map(list.map((each) => [each.id, JSON.stringify(each)]));
  const [old, fresh] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id));
}

const nameIn =
  (books: readonly RuleBook[]) =>
  (option: string): string =>
    books.flatMap(({ options }) => options).find(({ id }) => id === option)?.name ?? option;
