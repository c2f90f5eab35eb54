import type {APIRoute} from 'astro'
import {chartCsv, chartRowsOf} from '../../../../render/chart-rows.ts'
import {eachChart, type ChartProps} from '../../../charts-of.ts'

export const getStaticPaths = eachChart

/** What a chart draws, for spreadsheets. */
export const GET: APIRoute<ChartProps> = ({props: {views}}) =>
  new Response(chartCsv(chartRowsOf(views)), {headers: {'content-type': 'text/csv; charset=utf-8'}})
