import type {Language} from '../language.ts'
import type {ChartView} from '../render/chart-view.ts'
import {overviewOf} from './pages-of.ts'

export interface ChartProps extends Record<string, unknown> {
  readonly views: Readonly<Record<Language, ChartView>>
}

/** @returns a path for each chart, with its view in all languages */
export async function eachChart(): Promise<{params: {chart: string}; props: ChartProps}[]> {
  const [vi, ko, en] = await Promise.all([
    overviewOf('vi', 'charts'),
    overviewOf('ko', 'charts'),
    overviewOf('en', 'charts'),
  ])
  return vi.flatMap((chart, index) => {
    const [korean, english] = [ko[index], en[index]]
    return korean && english ? [{params: {chart: chart.id}, props: {views: {vi: chart, ko: korean, en: english}}}] : []
  })
}
