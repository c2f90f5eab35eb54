/** The oldest Node that the package runs on; a test holds it to the manifest's. */
export const oldestNode = '22.12'

/**
 * @param running a version of Node
 * @returns whether it is too old for the package
 * @example isTooOld('20.20.2') //=> true
 */
export const isTooOld = (running: string): boolean => running.localeCompare(oldestNode, undefined, {numeric: true}) < 0
