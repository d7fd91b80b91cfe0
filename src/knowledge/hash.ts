/** SHA-256 over the JSON of the checker's knowledge with sorted keys and no spaces: which rules gave a result. Written by the build. */
export const knowledgeHash: string = '';
