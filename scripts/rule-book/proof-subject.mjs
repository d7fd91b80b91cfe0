/** What the proofs are about: results that were written for something else say nothing of this tree. */
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { compileProgram } from '../../dist/esm/core/compile.js';
import { sourceOfFit } from '../../test/proofs/encode-shipped-fit.mjs';
import { statements } from '../../test/proofs/statements.mjs';
import { hashOf } from '../knowledge-hash.mjs';

const said = (rows) => JSON.stringify(rows.map(({ id, name, brokenBy }) => [id, name, brokenBy]));

/** This tree's: the tables, the program that statements are about (compiled rules, treatment fit), and the statements themselves. */
export const proofSubject = {
  knowledgeHash: hashOf(knowledge),
  treatmentsHash: hashOf(treatments),
  programHash: hashOf([compileProgram(knowledge), sourceOfFit]),
  statements,
};

/** Whether results, as dist/proofs.json holds them, are of this subject. */
export function areProofsOf(proofs, subject) {
  return (
    ['knowledgeHash', 'treatmentsHash', 'programHash'].every((hash) => proofs[hash] === subject[hash]) &&
    said(proofs.statements) === said(subject.statements)
  );
}
