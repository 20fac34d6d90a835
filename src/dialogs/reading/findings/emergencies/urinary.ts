import { raises, raisesInFull } from './current.ts';

export const cannotPass = raisesInFull(
  'urinary_obstruction',
  '(can not|unable to|not able to|could not|struggling to|inability to) (pass [any|his]* (urine|water)|void|urinate|pee|wee|micturate|go to the toilet)',
  'not [(been|able to)]* (passing|passed|pass) [any]* (urine|water)',
  'not [(been|really)]* (voided|voiding|urinated|urinating|peed|peeing|weed|weeing)',
  'no urine (for|in|since|passed|at all)',
  'no urine output',
);

export const obstruction = raises(
  'urinary_obstruction',
  '(urinary|acute|painful|clot|chronic) [(urinary|urine)]* retention',
  'retention of urine',
  'in [(acute|urinary|painful)]* retention',
  'gone into retention',
  '(catheterised|catheterized) for [(acute|urinary|painful)]* retention',
  'retention with',
  '(anuric|anuria)',
  '(bilateral|new|worsening|obstructive) [(bilateral)]* hydronephrosis',
  'hydronephrosis',
  'obstructive (uropathy|nephropathy|renal failure|aki)',
  '(ureteric|ureteral|urinary [tract]|bladder outflow|bladder outlet) obstruction',
  'obstructed (kidney|kidneys|ureter|ureters)',
);
