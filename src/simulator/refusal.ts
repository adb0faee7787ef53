/** The in-memory Telegram refuses a call, in the words of the real server. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly code: number;

	constructor(description: string, code = 400) {
		super(code === 400 ? `Bad Request: ${description}` : description);
		this.code = code;
	}
}
