/**
 * Words that carry no content, folded. Interrogatives and negations are among them: they are read from the
 * tokens, never from the terms. Number words and « premier » are not: they are answers.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a afin ai aie aient ainsi alors ancune as assez au aucun aucune aujourdhui aupres auquel aura aurait auront
  aussi aux auxquelles auxquels avaient avais avait avec avez avoir avons ayant beaucoup bien c ca
  car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun
  chacune chaque chez ci combien comme comment contre d dans de deja des desormais desquelles
  desquels donc dont du duquel durant elle elles en encore entre est et etaient etais etait
  etant ete etes etre eu eue eues eurent eus eut eux fus fut furent ici il ils j je
  l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes
  mes mien moi moins mon n ne ni nos notre nous on ont or ou outre par parce parmi pas pendant peu plus
  plusieurs pour pourquoi pres puis puisque qu quand que quel quelle quelles quelque quelques quels qui
  quiconque quoi quoique s sa se selon sera serait seront ses si sien soi soit sommes son sont sous soyez
  suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres tu un une
  voici voila vos votre vous y`.split(/\s+/),
);

/** Words that only their accent tells from a stop word. */
const ACCENTED: ReadonlySet<string> = new Set(["né", "dû"]);

/** Whether only its accent tells a word, as it stands in the text, from a stop word. */
export function isAccentedWord(typed: string): boolean {
	return ACCENTED.has(typed.toLowerCase().normalize("NFC"));
}

/** Whether a folded word carries no content. */
export function isStopWord(surface: string): boolean {
	return STOP_WORDS.has(surface) || /^\p{L}$/u.test(surface);
}
