/** Words that YAML takes for something else, whatever their case. */
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** @returns a text as the value of a key: bare where it can only be read as a text, else in quotation marks */
export function yamlScalar(text: string): string {
  const isBare = /^[\p{L}…](?:[^:#"'\\\p{Cc}]*[^:#"'\\\s\p{Cc}])?$/u.test(text) && !reserved.test(text)
  return isBare ? text : JSON.stringify(text)
}
