import { Socket } from "node:net";

/** Refuses every connection to anywhere while `act` runs; the number of those that were tried. */
export async function connectionsDuring(
	act: () => Promise<unknown>,
): Promise<number> {
	const { connect } = Socket.prototype;
	let tried = 0;
	Socket.prototype.connect = () => {
		tried++;
		throw new Error("no network in this test");
	};
	try {
		await act();
	} finally {
		Socket.prototype.connect = connect;
	}
	return tried;
}
