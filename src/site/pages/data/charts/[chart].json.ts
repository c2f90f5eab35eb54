import type {APIRoute} from 'astro'
import {chartRowsOf} from '../../../../render/chart-rows.ts'
import {eachChart, type ChartProps} from '../../../charts-of.ts'

export const getStaticPaths = eachChart

/** What a chart draws, for machines. */
export const GET: APIRoute<ChartProps> = ({props: {views}}) =>
  Response.json({version: 1, chart: views.en.id, rows: chartRowsOf(views)})
