const notice = document.getElementById("status");
const template = document.querySelector<HTMLTemplateElement>("#copy");

/** The citation of a sentence: its quote, where it stands, and its address here. */
function citationOf(sentence: HTMLElement): string {
	const quote = sentence.querySelector(".quote")?.textContent ?? "";
	const { citation = "" } = sentence.dataset;
	const address = new URL(`#${sentence.id}`, location.href);
	return `« ${quote} »\n${citation}\n${address}`;
}

function addButton(sentence: HTMLElement): void {
	const button = template?.content
		.querySelector("button")
		?.cloneNode(true) as HTMLButtonElement;
	button.setAttribute(
		"aria-label",
		`${button.textContent?.trim()} ${sentence.id}`,
	);
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(citationOf(sentence));
		if (notice !== null) notice.textContent = notice.dataset.copied ?? "";
		setTimeout(() => {
			if (notice !== null) notice.textContent = "";
		}, 3000);
	});
	sentence.append(button);
}

for (const sentence of document.querySelectorAll<HTMLElement>(".sentence"))
	addButton(sentence);
