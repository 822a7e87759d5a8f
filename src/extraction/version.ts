/** The version of the extraction code; raised when what it finds changes. Reference data and lexicon are told by digest. */
export const extractorCode = '0.1.0'
