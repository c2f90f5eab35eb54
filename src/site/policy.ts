/** Only what the pages use: one stylesheet, one face, our own pictures. There is no script. */
export const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  // Nothing here connects; Lighthouse reads robots.txt from within the page.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
