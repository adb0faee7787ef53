/** Updates cannot arrive, and only a person can change it: the message is one line with the remedy. */
export class TransportError extends Error {
	override readonly name = "TransportError";
}
