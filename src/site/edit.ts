/**
 * Where a file of the content can be edited: `DOICHIEU_EDIT` is what stands before its path in the content folder, as in
 * `https://github.com/OWNER/doichieu/edit/main/content/`.
 *
 * @param file relative to the content folder
 * @returns the address; nothing when no place is set
 * @throws when what is set is no http address
 */
export function editAddress(file: string): string | undefined {
  const base = process.env.DOICHIEU_EDIT
  if (!base) return undefined
  if (!/^https?:\/\/[^\s/]+\//.test(base))
    throw new Error(
      `DOICHIEU_EDIT is ${base}; it is an address such as https://github.com/OWNER/REPO/edit/main/content/`,
    )
  return `${base.replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`
}
