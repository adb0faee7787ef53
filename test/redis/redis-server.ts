import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A Redis of its own on a free port, that can be stopped and started again. */
export async function startRedis() {
	const port = await freePort();
	let server: ChildProcess | null = null;
	const start = async (): Promise<void> => {
		server = spawn(
			"redis-server",
			["--port", String(port), "--save", "", "--appendonly", "no"],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		for await (const chunk of server.stdout ?? [])
			if (String(chunk).includes("Ready to accept connections")) break;
	};
	const stop = async (): Promise<void> => {
		if (server === null) return;
		server.kill("SIGKILL");
		await once(server, "exit");
		server = null;
	};
	await start();
	return { url: `redis://127.0.0.1:${port}`, start, stop };
}

async function freePort(): Promise<number> {
	const server = createServer();
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	return typeof address === "object" && address !== null ? address.port : 0;
}
