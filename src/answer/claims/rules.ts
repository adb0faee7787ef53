import type { LightWords } from "../../analysis/light-words.ts";
import type { Language } from "../language.ts";
import { agentRule } from "./agent-rule.ts";
import type { Cast } from "./cast.ts";
import { createDirectionRule } from "./direction-rule.ts";
import { createDoerRule } from "./doer-rule.ts";
import { createElsewhereRule } from "./elsewhere-rule.ts";
import { equalityRule } from "./equality-rule.ts";
import { frequencyRule } from "./frequency-rule.ts";
import { limitRule } from "./limit-rule.ts";
import { momentRule } from "./moment-rule.ts";
import { createNumberRule } from "./number-rule.ts";
import { oppositeRule } from "./opposite-rule.ts";
import { createPartnerRule } from "./partner-rule.ts";
import { createPlaceRule } from "./place-rule.ts";
import type { Rule } from "./rival.ts";
import { shareRule } from "./share-rule.ts";
import { createSpeakerRule } from "./speaker-rule.ts";
import { createTrendRule } from "./trend-rule.ts";

/** Every rule that finds what differs. */
export function createRules(
	cast: Cast,
	language: Language,
	carriers: LightWords,
): readonly Rule[] {
	return [
		createNumberRule(language),
		shareRule,
		frequencyRule,
		equalityRule,
		createDoerRule(cast, carriers),
		momentRule,
		createPlaceRule(language),
		createElsewhereRule(language, carriers),
		createPartnerRule(language),
		oppositeRule,
		limitRule,
		createDirectionRule(language),
		createSpeakerRule(cast, language),
		createTrendRule(language),
		agentRule,
	];
}
