import { raises, raisesInFull } from './current.ts';

export const cannotPass = raisesInFull(
  'urinary_obstruction',
  '(can not|unable to|not able to|not been able to|could not|struggling to|inability to) (pass [any|his]* (urine|water)|pu|void|urinate|pee|wee|micturate|go to the toilet)',
  'not [(been|able to)]* (passing|passed|pass) [any]* (urine|water)',
  'not [(been|really)]* (voided|voiding|urinated|urinating|peed|peeing|weed|weeing)',
  'no urine (for|in|since|passed|at all|$)',
  'no urine output',
  'no (urine|water) [(at all|today|now|passed|coming|draining|out)]*',
  '(blocked|not draining) [(catheter|and|with|comma|no|urine)]* no urine',
  '(catheter|he) [(is|has|been|it)]* (blocked|not draining)',
);

export const obstruction = raises(
  'urinary_obstruction',
  '(urinary|acute|painful|clot|chronic) [(urinary|urine)]* retention',
  'retention of urine',
  'in [(acute|urinary|painful)]* retention',
  '(gone|went|going|came in|admitted|presented) (into|in|with) [(acute|urinary|painful|clot)]* retention',
  'aur',
  '(obstructed|blocked) [(left|right|both|single|solitary)]* (kidney|kidneys|renal|ureter|ureters)',
  '(ureters|ureter|kidneys|kidney|renal) [(are|is|both|now|left|right)]* (obstructed|blocked)',
  'nephrostomy for [(acute|an|the|bilateral|ureteric|his|urgent)]* obstruction',
  'urgent [(bilateral)]* (nephrostomy|nephrostomies)',
  '(catheterised|catheterized) for [(acute|urinary|painful)]* retention',
  'retention with',
  '(anuric|anuria)',
  '(bilateral|new|worsening|obstructive) [(bilateral)]* hydronephrosis',
  'hydronephrosis',
  'obstructive (uropathy|nephropathy|renal failure|aki)',
  '(ureteric|ureteral|urinary [tract]|bladder outflow|bladder outlet) obstruction',
  'obstructed (kidney|kidneys|ureter|ureters)',
);
