/**
 * Which texts the numbers of the messages stand for. Written by the build: a language file of another build is refused,
 * because a number would then say another sentence.
 */
export const fingerprint = { base: '', treatments: '' };
