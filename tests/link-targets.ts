/** @returns the targets of a page's links to files beside it; what is shown as code links nowhere */
export function linkTargets(markdown: string): string[] {
  let isCode = false
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) isCode = !isCode
    if (isCode) return []
    const prose = line.replaceAll(/`[^`]*`/g, '')
    return Array.from(prose.matchAll(/\]\(([^()\s]+)\)/g), ([, target = '']) => target).filter(
      (target) => !/^[a-z]+:|^#/.test(target),
    )
  })
}
