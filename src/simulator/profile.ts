import { Refusal } from "./refusal.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** Longest texts about the bot, in characters. */
const FIELDS = {
	Name: { field: "name", longest: 64 },
	Description: { field: "description", longest: 512 },
	ShortDescription: { field: "short_description", longest: 120 },
} as const;

/** The methods by which a bot says who it is, such as `setMyName` and `getMyName`. */
export function createProfile(): Record<
	string,
	(parameters: Parameters) => unknown
> {
	const texts = new Map<string, string>();
	return Object.fromEntries(
		Object.entries(FIELDS).flatMap(([name, { field, longest }]) => [
			[`getMy${name}`, () => ({ [field]: texts.get(field) ?? "" })],
			[
				`setMy${name}`,
				({ [field]: given }: Parameters) => {
					const text = String(given ?? "");
					if ([...text].length > longest)
						throw new Refusal(`bot ${field} is too long`);
					texts.set(field, text);
					return true;
				},
			],
		]),
	);
}
