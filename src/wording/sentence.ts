/** A sentence in the language of the element that is rendering: call it inside `withLanguage` only. */
export type Sentence = () => string;
