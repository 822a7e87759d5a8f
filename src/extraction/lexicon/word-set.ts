/** The words of a list as a set; a list may go on over several lines. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))
