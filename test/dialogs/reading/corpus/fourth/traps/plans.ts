import { type Row, trap } from '../../row.ts';

/** Planned, offered, booked, wished for or asked about: nothing has happened. */
export const PLANS: readonly Row[] = [
  trap('Plan: cabazitaxel'),
  trap('Considering abiraterone next'),
  trap('We are thinking of starting olaparib'),
  trap('Will discuss docetaxel at the next visit'),
  trap('Booked for CT chest abdomen pelvis next week'),
  trap('Referred to the oncologist for consideration of cabazitaxel'),
  trap('To start enzalutamide if PSA rises'),
  trap('Offered radium-223, thinking about it'),
  trap('If he progresses we would give cabazitaxel'),
  trap('Would he be suitable for pembrolizumab?'),
  trap('Plan to repeat PSA in 6 weeks'),
  trap('Aim to keep ECOG 0-1 during treatment'),
  trap('Scheduled for a bone scan in January'),
  trap('Wife is asking whether he should stop ADT'),
  trap('Hoping to enrol him in a trial with olaparib'),
  trap('Awaiting appointment for MRI spine'),
  trap('Needs an echo before abiraterone'),
  trap('Thinking of referring him to the phase 1 unit'),
];
