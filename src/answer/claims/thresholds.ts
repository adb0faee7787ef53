/**
 * The numbers that decide what becomes of a claim, shares of what it says. Set on our own claims about the article and
 * about two articles without facts, so that no false claim is called supported before any true one is missed.
 */

/** A claim is supported when a ground, with all around it, explains this much of it… */
export const SUPPORTED = 0.72;
/** …contradicted when it explains this much of all but one thing, of which it says otherwise… */
export const CONTRADICTED = 0.5;
/** …and when it explains this much of what the claim denies, and denies nothing. */
export const DENIED = 0.75;
/** Another ground says as much as the best when it explains so little less. */
export const AS_MUCH = 0.06;
/** In each case the ground's own text shows this much. */
export const OWN = 0.4;
/** …but for what differs, this much is enough where it and all around it explain that much. */
export const OWN_AROUND = 0.25;
export const TOLD_AROUND = 0.8;
/** A ground that explains less than this of a claim, whatever differs, is about something else. */
export const ELSEWHERE = 0.3;
/** A ground that shows this much of a claim is about the same. */
export const RELATED = 0.5;
/** …unless another shows this much more. */
export const LESS_RELATED = 0.25;
/** Weight of the rest of a claim that is contradicted, at least. */
export const REST = 0.25;
/** Weight of a number or a date, relative to a rare word. */
export const EXACT_WEIGHT = 0.7;
/** Weight of a word that only carries a claim, relative to any other. */
export const CARRIED = 0.2;
/** A word explained less than this is missing, and less than that only hinted at. */
export const MISSING = 0.35;
export const WEAK = 0.62;
/** No more than this much of what a claim says of its names is explained by example questions alone. */
export const HINTED = 0.6;
/** A word that weighs no more than this may be missing. */
export const NEGLIGIBLE = 0.2;
/** A claim of something done is not what a ground wishes when more than this much of it stands under the wish. */
export const WISHED = 0.5;
