/** The dialog's fixed sentences. Plain words, no Markdown. */
export const PHRASES = {
  heading: 'What next after six infusions of Pluvicto?',
  welcome: [
    'For health professionals: fixed rules with citations, no language model. The rules have not been clinically reviewed; labels are US labels. It supplements clinical judgement and prescribes nothing.',
    'Cord compression, sepsis, bleeding or another emergency? Use the local emergency route, not this chat. Do not type names, record numbers, dates of birth or contact details.',
  ],
  askRole: 'Who is asking? Choose one, or type or paste the case.',
  begin: 'Type or paste the case in your own words, or answer one question at a time.',
  asProfessional: 'Read as a health professional’s case. The rules have not been clinically reviewed.',
  forPatients:
    'Thank you for asking, and I am sorry that I can’t answer here: this tool speaks to health professionals and can’t judge one person’s situation. Please bring your question to the oncology team that knows you. New weakness in the legs, trouble passing water, fever or bleeding: call your emergency number now. If you are a health professional, say "I am a health professional".',
  patientEmergency:
    'This may be an emergency: call your emergency number or go to the nearest emergency department now, and tell them that the cancer is being treated.',
  died: 'I am sorry to hear that. Nothing more is advised for this patient.',
  condolence:
    'I am so sorry for your loss. The team that cared for him, or his family doctor, can help with what comes now and with your grief.',
  outlook:
    'I give no prognosis: no trial’s figure says how long one man has. The palliative care team and the MDT that know him can speak of it honestly.',
  masked: 'What looked like a patient’s identity was masked and not stored. Please leave identities out.',
  injection: 'That is read as text only; the rules stay as they are.',
  greeting: 'Hello.',
  thanks: 'You are welcome.',
  outOfScope:
    'That is outside what I can do: I answer on the next step in mCRPC after six infusions of Pluvicto. I give no doses or prescriptions, and I speak of no other disease.',
  noise: 'I could not read that.',
  unreadCorrection:
    'I could not read that as a correction, so nothing was changed. Name the finding and its value, for example “ECOG is 2”, or “remove the PSA”.',
  whichOfAnother:
    'Which finding is of another patient? Say, for example, “the BRCA2 result was another patient’s”. If the whole case is, say “wrong patient”.',
  stale: 'That button belongs to an earlier step, so nothing was changed. This is where we are:',
  unreadableCard: 'That card could not be read, so nothing was changed. This is where we are:',
  restartAsk: 'Start a new case? Everything of this case is forgotten. Yes or no?',
  restarted: 'A new case: nothing of the earlier one is carried over.',
  kept: 'The case is kept.',
  keptAsItIs: 'It stays as it is.',
  nothingToUndo: 'There is nothing earlier to go back to.',
  steppedBack: 'One step back.',
  emergencyStays:
    'An emergency is not undone by “back”. Say “no red flags now”, “dealt with” or “not so” when it is over; a value that was misread, by the right value.',
  whenOver:
    'When it is over, say "no red flags now" or "dealt with"; that is read back before anything follows from it.',
  stopped: 'Stopped. The case is kept: say "continue" to go on, or "restart" for a new one.',
  readBackFirst: 'Before the answer, please confirm what was read.',
  correctHow: 'What is to be corrected? Say it in a sentence, for example "ECOG is 2".',
  ruleBookChanged:
    'The rule book or this program has changed since: what was known is read back, and nothing is answered before it is confirmed.',
  lost: 'The saved case could not be read any more, so this is a new one.',
  edited: 'Your edited message was read again, as a correction.',
  handoffAsk:
    'Send this summary there now? Nothing is sent unless you say so. It holds the findings and the answer, and no name.',
  handoffKept: 'Nothing was sent.',
  feedbackHow:
    'Say it after the word, for example "feedback: the ECOG question came too late". No names, please.',
  feedbackKept:
    'Thank you. That was kept for those who maintain the rules, with the version of the rule book.',
  dataShown: 'To have it deleted, say "delete my data".',
  dataDeleteAsk:
    'Delete what is stored of you: the case, the messages and what you said of answers? In a one-to-one chat in which you are signed in, of all your conversations; else of this one. It can’t be taken back. Yes or no?',
  dataKept: 'Nothing was deleted.',
  dataDeleted:
    'Your data was deleted: nothing of the earlier case is left here. What this page or chat still shows is its own copy. Kept is only that an answer was given and when, without what it said.',
  groupOnly:
    'Cases are entered in the one-to-one chat, never in a group: two patients could be mixed up. Questions are answered here.',
  funding:
    'Funding and national approvals (NICE, the Cancer Drugs Fund, insurers) are not in these rules; the labels here are US labels, and other countries differ. Ask the pharmacist or the MDT.',
  noOption:
    'That is none of the options of these rules. Ask for one of them, for example "why not cabazitaxel".',
  unsupported:
    'That is not supported: no doses, prescriptions, PARP combinations, steroid withdrawal or radiation protection.',
  help: [
    'Type or paste a case in plain words, or answer one question at a time; short answers and numbers with units are read.',
    'Any time: "back", "restart", "summary", "why", "why not cabazitaxel", "what if ECOG were 3", "evidence", "unknown".',
    'Correct anything by saying it: "actually ECOG is 2".',
    'What is stored of you: "show my data", "delete my data".',
  ],
} as const;
