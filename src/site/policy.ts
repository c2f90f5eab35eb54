const used = [
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  // Only the search page connects, to read its index; on the others, Lighthouse reads robots.txt from within the page.
  "connect-src 'self'",
  "base-uri 'none'",
]

const policyOf = (...more: readonly string[]): string => ["default-src 'none'", ...used, ...more].join('; ')

/** Only what the pages use: our own styles, face and pictures. There is no script. */
export const policy = policyOf("form-action 'none'")

/** The search page runs our own script, and sends its form to itself. */
export const searchPolicy = policyOf("script-src 'self'", "form-action 'self'")
