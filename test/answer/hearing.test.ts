import { expect, it } from "vitest";
import { engine } from "../support/library.ts";

it.each([
	["Quand la bibliothèque a-t-elle ouvert ?", "fr"],
	["kel heur ouvre la bibliotek", "fr"],
	["When did the library open?", "en"],
	["متى فتحت المكتبة؟", "ar"],
	["fo9ach t7allat lmaktaba?", "ary"],
	["فوقاش تحلات المكتبة؟", "ary"],
	["Maktaba ilifunguliwa lini?", "sw"],
	["¿Cuándo abrió la biblioteca?", "es"],
	["Wann wurde die Bibliothek eröffnet?", null],
	["Когда открылась библиотека?", null],
	["图书馆什么时候开放？", null],
])("« %s » is heard as %s", (message, language) => {
	expect(engine.hear(message)?.language ?? null).toBe(language);
});
