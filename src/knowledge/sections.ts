/** The parts of the interview, in clinical order. */
export const sections = ['A', 'B', 'C', 'D', 'E'] as const;

export type SectionId = (typeof sections)[number];
