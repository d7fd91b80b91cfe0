const publishers =
  /^https?:\/\/([a-z0-9-]+\.)*(pubmed\.gov|nih\.gov|fda\.gov|gov\.uk|gov\.scot|gov\.au|govt\.nz|nhs\.uk|hscni\.net|nice\.org\.uk|csp\.org\.uk|bhf\.org\.uk|girft-interactivepathways\.org\.uk|gettingitrightfirsttime\.co\.uk|ema\.europa\.eu|cochranelibrary\.com|springer\.com|biomedcentral\.com|plos\.org|frontiersin\.org|oup\.com|ajnr\.org|boneandjoint\.org\.uk|thespinejournalonline\.com|kngf\.nl)\//;

/**
 * Whether an address is that of a publication's publisher, a public body or a public library of medicine. Many publications
 * were read in copies elsewhere: those are named, and no reader is sent to the copy.
 */
export function isPublisher(url: string): boolean {
  return publishers.test(url);
}
