import { raises, raisesInFull } from './current.ts';

const DROP = '[(any|a drop|one drop|a single drop|drop|of|his|much)]*';

export const cannotPass = raisesInFull(
  'urinary_obstruction',
  '(can not|unable to|not able to|not been able to|could not|struggling to|inability to) (pass [any|his]* (urine|water)|pu|void|urinate|pee|wee|micturate|go to the toilet)',
  `not [(been|able to|really)]* (passing|passed|pass) ${DROP} (urine|water)`,
  `not ${DROP} (urine|wee|pee) (since|for|in|all|today|now)`,
  'no (wee|pee) (for|in|since|at all|all day|today)',
  'not been for [a] (wee|pee) (for|since|in|all|today)',
  '(can not|unable to|not able to|could not) empty his bladder',
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
  'retention (with|comma|fullstop|dash|semicolon|plus|and) [(a|has|now|he)]* (catheter|catheterised|catheterized)',
  'retention with',
  'stopped (weeing|peeing|urinating|voiding|(passing|making|producing) [any] (urine|water))',
  'waterworks [(have|has|just|completely|all|suddenly)]* (packed up|packed in|stopped|shut down|seized up|blocked|given up)',
  '(anuric|anuria)',
  '(bilateral|new|worsening|obstructive) [(bilateral)]* hydronephrosis',
  'hydronephrosis',
  'obstructive (uropathy|nephropathy|renal failure|aki)',
  '(ureteric|ureteral|urinary [tract]|bladder outflow|bladder outlet) obstruction',
  'obstructed (kidney|kidneys|ureter|ureters)',
);
