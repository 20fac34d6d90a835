import mappers from 'botframework-connector/lib/connectorApi/models/mappers.js';

interface EntityMapper {
  type: { additionalProperties?: { type: { name: string } } };
}

/**
 * botframework-connector 4.23.3 serialises an entity by a fixed list of properties, and so drops the citations of a
 * message on its way out. Lets it keep all of them. Once is enough; again does nothing.
 */
export function keepCitations(): void {
  const entity = (mappers as unknown as { Entity: EntityMapper }).Entity;
  entity.type.additionalProperties = { type: { name: 'Object' } };
}
