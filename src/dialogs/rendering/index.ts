export { splitText } from './document/splitText.ts';
export { render } from './render.ts';
export { summaryText } from './summary.ts';
export { allowedWords } from './words/allowedWords.ts';
export { DISCLAIMER } from './words/caveats.ts';
export {
  type DescribedFinding,
  describeFindings,
  eachDrugApart,
  findingLine,
} from './words/describeFindings.ts';
export { drugName, findingName } from './words/findingNames.ts';
export { judgedWords } from './words/judgedWords.ts';
export { lowerFirst, optionInSentence, upperFirst } from './words/optionNames.ts';
export { valueWords } from './words/values.ts';
