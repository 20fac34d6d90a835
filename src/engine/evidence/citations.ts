export type CitationId = string;
