import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bubble, converse, say, statusLine, useBrowser } from './visit.ts';

const { server, visit } = useBrowser();

const status = (page: Page) => expect.poll(() => statusLine(page).innerText(), { timeout: 12_000 });
const started = () => server().asked.filter((call) => call === 'POST /v3/directline/conversations').length;
const polls = () =>
  server().asked.filter((call) => call.startsWith('GET') && call.endsWith('/activities')).length;

it('is silent while all is well', async () => {
  const { page } = await visit();
  await converse(page, 'hello');
  expect(await statusLine(page).innerText()).toBe('');
  expect(polls()).toBe(0);
});

it('says that the connection is lost, comes back by itself, and delivers once what was typed meanwhile', async () => {
  const { page } = await visit();
  await converse(page, 'before');
  await server().goDown();
  await status(page).toBe('Connection lost. Trying again…');
  await say(page, 'meanwhile');
  await server().comeBack();
  await bubble(page, 'You said: meanwhile').waitFor();
  await status(page).toBe('Connected again.');
  await converse(page, 'after');
  for (const words of ['before', 'meanwhile', 'after'])
    expect(await bubble(page, `You said: ${words}`).count()).toBe(1);
  expect(started()).toBe(1);
});

it('polls where WebSockets are blocked, and survives a break there too', async () => {
  server().faults.socketsBlocked = true;
  const { page } = await visit();
  await converse(page, 'before');
  expect(polls()).toBeGreaterThan(0);
  await server().goDown();
  await status(page).toBe('Connection lost. Trying again…');
  await server().comeBack();
  await converse(page, 'after');
  expect(await bubble(page, 'You said: before').count()).toBe(1);
  expect(started()).toBe(1);
});

it('notices a socket that opens and then carries nothing', async () => {
  server().faults.socketsMute = true;
  const { page } = await visit();
  await converse(page, 'heard');
  expect(polls()).toBeGreaterThan(0);
});

it('renews an expired token and sends again what it had refused', async () => {
  const { page } = await visit();
  await converse(page, 'before');
  server().faults.expiredBefore = Date.now();
  await converse(page, 'after expiry');
  expect(await bubble(page, 'You said: before').count()).toBe(1);
  expect(await bubble(page, 'You said: after expiry').count()).toBe(1);
  expect(started()).toBe(1);
});

it('takes the conversation up again with a token that expired while the page was closed', async () => {
  const { page } = await visit();
  await converse(page, 'yesterday');
  await page.goto('about:blank');
  server().faults.expiredBefore = Date.now();
  await page.goto(server().url);
  await bubble(page, 'You said: yesterday').waitFor();
  expect(started()).toBe(1);
});

it('says so where the earlier conversation is gone, and begins a new one', async () => {
  const { page } = await visit();
  await converse(page, 'before');
  server().faults.expiredBefore = Date.now();
  server().faults.renewalRefused = true;
  await page.reload();
  await status(page).toBe('The earlier conversation could not be reopened: this is a new one.');
  await bubble(page, 'Who is asking?').waitFor();
  expect(await bubble(page, 'You said: before').count()).toBe(0);
});

it('says that the browser is offline, and goes on when it no longer is', async () => {
  const { page } = await visit();
  await page.context().setOffline(true);
  await status(page).toBe('You are offline. The conversation goes on when the network is back.');
  await page.context().setOffline(false);
  await converse(page, 'back');
  expect(started()).toBe(1);
});
