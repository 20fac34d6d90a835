import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import { expect, it } from 'vitest';
import { keepCitations } from '../../src/bot/channel/keepCitations.ts';
import { startConnector } from './fakeConnector.ts';

const CITED = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  citation: [
    {
      '@type': 'Claim',
      position: 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: 'CARD',
        url: 'https://example.org/card',
        abstract: 'x',
      },
    },
  ],
};

it('a message leaves with its citations, as bytes on the wire', async () => {
  keepCitations();
  keepCitations();
  const connector = await startConnector();
  const client = new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: connector.serviceUrl });
  const message = { type: 'message', text: 'Cabazitaxel [1]', entities: [CITED] };
  await client.conversations.sendToConversation('conv-1', message as never);
  expect(JSON.parse(connector.sent[0]?.raw ?? '')).toMatchObject({ entities: [CITED] });
});
