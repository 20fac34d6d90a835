import type { Reply } from '../turn.ts';
import type { View, Wording } from '../views.ts';
import { renderAnswer } from './answer.ts';
import { renderNotice } from './notice.ts';
import { renderQuestion } from './question.ts';
import { renderReadBack } from './readBack.ts';

/** Any view as plain text that stands alone and as an Adaptive Card that says the same. Pure. */
export function render(view: View, wording: Wording): Reply {
  switch (view.view) {
    case 'question':
      return renderQuestion(view);
    case 'read_back':
      return renderReadBack(view);
    case 'answer':
      return renderAnswer(view, wording);
    case 'notice':
      return renderNotice(view);
  }
}
