import type { Content } from '../core/library/content.ts';
import type { Library } from '../core/library/model.ts';
import { reviewContent } from './review.ts';
import { readSpeller } from './spelling/read-speller.ts';

type Review = ReturnType<typeof reviewContent>;

/** Pages are bundled apart from the command that builds them, and share only the process with it. */
const shared = globalThis as { greenroomReview?: { content: Content; library: Library; review: Review } };

/** Coaches a content with all that the coach knows, and keeps what it found for the pages that are built from it. */
export function readReview(content: Content, library: Library): Review {
  const kept = shared.greenroomReview;
  if (kept?.content === content && kept.library === library) return kept.review;
  const review = reviewContent(content, { library, speller: readSpeller(content.site) });
  shared.greenroomReview = { content, library, review };
  return review;
}
