import type {Finding} from '../../check/finding.ts'
import {Memory} from '../../document/memory.ts'
import {Shelf, type Inventory} from '../shelf.ts'
import {readViews} from '../views.ts'
import {findingsChannel, shownFindings, shownTrouble, type ShownFindings} from './findings.ts'
import {handsOf} from './hands.ts'

const memory = new Memory()
const whole = new Set<string>()

/** Read the content for one who writes: what did not change is not worked out again, and the toolbar hears of it. */
export async function readForWriting(root: string): Promise<Inventory> {
  const tell = (shown: ShownFindings): void => {
    const channel = new BroadcastChannel(findingsChannel)
    channel.postMessage(shown)
    channel.close()
  }
  const shelf = new Shelf('.cache/views/dev', whole)
  try {
    const onChecked = (findings: readonly Finding[]): void => tell(shownFindings(findings, root))
    await readViews(root, shelf.lay, {memory, onChecked, hands: handsOf(memory)})
    return shelf.inventory
  } catch (error) {
    tell(shownTrouble(error instanceof Error ? error.message : String(error)))
    throw error
  }
}
