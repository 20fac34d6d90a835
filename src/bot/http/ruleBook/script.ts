/**
 * What the page does beyond being read: the search box hides what does not hold every word typed. Without it the page is
 * whole, and the box is not shown. Kept as text because it runs in the reader's browser.
 */
export const SCRIPT = String.raw`'use strict';
const form = document.getElementById('search');
const field = form.querySelector('input');
const count = form.querySelector('output');
const sections = [...document.querySelectorAll('main > section')];

/** Words with one space before each: " anc" is in "ANC at most 1.5", not in "cancer". */
const spaced = (text) => ' ' + text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const cards = [...document.querySelectorAll('article, .steps li')].map((card) => ({
  card,
  words: spaced(card.textContent),
}));

function search() {
  const asked = spaced(field.value).split(/(?= )/).filter((word) => word !== ' ');
  let shown = 0;
  for (const { card, words } of cards) {
    card.hidden = !asked.every((word) => words.includes(word));
    if (!card.hidden) shown += 1;
  }
  for (const section of sections)
    section.hidden = asked.length > 0 && !section.querySelector('article:not([hidden]), .steps li:not([hidden])');
  count.value = asked.length === 0 ? '' : shown + ' of ' + cards.length;
}

/** A link to what the search hides shows everything again. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.closest('[hidden]')) return;
  field.value = '';
  search();
  target.scrollIntoView();
}

field.addEventListener('input', search);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', reveal);
form.hidden = false;
search();
`;
