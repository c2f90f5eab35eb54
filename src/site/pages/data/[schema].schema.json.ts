import type {APIRoute} from 'astro'
import {dataSchemas} from '../../../render/data-schema.ts'

export const getStaticPaths = () =>
  Object.entries(dataSchemas).map(([file, schema]) => ({
    params: {schema: file.replace('.schema.json', '')},
    props: {schema},
  }))

/** The form of the data files. */
export const GET: APIRoute<{schema: object}> = ({props: {schema}}) => Response.json(schema)
