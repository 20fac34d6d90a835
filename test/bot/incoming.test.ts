import { describe, expect, it } from 'vitest';
import { arrivalOf, isAllowedTenant, readIncoming } from '../../src/bot/channel/incoming.ts';
import { cloudOf } from '../../src/bot/config/cloud.ts';
import type { ChannelConfig } from '../../src/bot/config/config.ts';
import { incoming } from './fakeConnector.ts';

const CHANNEL: ChannelConfig = {
  kind: 'microsoft',
  appId: 'a',
  tenants: ['tenant-1'],
  identity: { kind: 'managedIdentity' },
  cloud: cloudOf(undefined, 'tenant-1'),
  localIssuer: false,
};
const activity = (more: Record<string, unknown>) =>
  readIncoming(incoming({ deliveryMode: 'expectReplies', ...more }));

describe('a tenant', () => {
  it.each([
    ['its own conversation', { conversation: { id: 'c', tenantId: 'TENANT-1' } }, true],
    ['its channel data', { channelData: { tenant: { id: 'tenant-1' } } }, true],
    ['another', { conversation: { id: 'c', tenantId: 'tenant-2' } }, false],
    ['none, outside Teams', {}, true],
    ['none, in Teams', { channelId: 'msteams' }, false],
    ['another, in Teams', { channelId: 'msteams', channelData: { tenant: { id: 'tenant-2' } } }, false],
    ['its own, in Teams', { channelId: 'msteams', channelData: { tenant: { id: 'tenant-1' } } }, true],
  ])('named by %s is allowed or not (%j: %s)', (_what, more, allowed) => {
    expect(isAllowedTenant(activity(more), CHANNEL)).toBe(allowed);
  });

  it('is not asked for on the local channel', () => {
    expect(isAllowedTenant(activity({ channelId: 'msteams' }), { kind: 'local' })).toBe(true);
  });
});

describe('an edited message', () => {
  it('is another one than the message it replaces, whatever stands for its time', () => {
    const edits = ['2026-11-23T10:00:00Z', '2026-11-23T10:00:01Z', { toString: null }, undefined].map(
      (rawTimestamp) =>
        arrivalOf(activity({ type: 'messageUpdate', id: 'm', rawTimestamp, timestamp: 'later' })).key,
    );
    const original = arrivalOf(activity({ type: 'message', id: 'm' })).key;
    expect(new Set([...edits, original]).size).toBe(5);
  });
});
