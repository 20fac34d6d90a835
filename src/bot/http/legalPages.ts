import { reviewWords } from '../../engine/index.ts';
import { currentReview } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import { serveDocument } from './documentPage.ts';
import { privacyPage } from './legal/privacy.ts';
import { termsPage } from './legal/terms.ts';
import type { Router } from './router.ts';

/** `GET /privacy` and `GET /terms`: what Teams shows beside the app, and the web chat's readers may want to know. */
export function serveLegalPages(router: Router, config: Config): void {
  const privacy = privacyPage(config);
  const terms = termsPage(config, reviewWords(currentReview()));
  serveDocument(router, config, { path: '/privacy', page: privacy, foot: privacy.title });
  serveDocument(router, config, { path: '/terms', page: terms, foot: terms.title });
}
