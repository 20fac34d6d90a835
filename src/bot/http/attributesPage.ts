import { reviewWords } from '../../engine/index.ts';
import { attributes, currentReview, layOutAttributes } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import { serveDocument } from './documentPage.ts';
import type { Router } from './router.ts';

/** `GET /decision-support`: the source attributes, with the review status and the version of the rule book. */
export function serveAttributes(router: Router, config: Config): void {
  const status = reviewWords(currentReview());
  const { version, hash } = attributes().ruleBook;
  const page = layOutAttributes(attributes());
  const intro = [`${status}.`, `Rule book ${version}, hash ${hash}.`, ...page.intro];
  serveDocument(router, config, {
    path: '/decision-support',
    page: { ...page, intro },
    foot: `${page.title}. ${status}`,
  });
}
