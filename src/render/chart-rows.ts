import {languages, type Language} from '../language.ts'
import type {ChartView} from './chart-view.ts'
import {csv} from './csv.ts'

/** A drawn value as data; a row in parts has one of these for each part, and one for the whole. */
export interface ChartDatum {
  /** `companies/upstage#pro2-parameters`. */
  readonly fact: string
  readonly role: 'value' | 'part' | 'less'
  readonly name: Readonly<Record<Language, string>>
  readonly date: string
  readonly value: string
}

/** @returns what a chart draws, row by row */
export function chartRowsOf(views: Readonly<Record<Language, ChartView>>): ChartDatum[] {
  return views.en.rows.flatMap(({fact, parts, less, date, name}, index) => {
    const inAll = (of: (view: ChartView) => string | undefined): ChartDatum['name'] => ({
      vi: of(views.vi) ?? name,
      ko: of(views.ko) ?? name,
      en: of(views.en) ?? name,
    })
    const datum = (
      role: ChartDatum['role'],
      {work, id, machine}: typeof fact,
      names: ChartDatum['name'],
    ): ChartDatum => ({
      fact: `${work}#${id}`,
      role,
      name: names,
      date: date.iso,
      value: machine?.value ?? '',
    })
    return [
      datum(
        'value',
        fact,
        inAll(({rows}) => rows[index]?.name),
      ),
      ...parts.map((part, at) =>
        datum(
          'part',
          part,
          inAll(({rows}) => rows[index]?.parts[at]?.label),
        ),
      ),
      ...(less
        ? [
            datum(
              'less',
              less,
              inAll(({rows}) => rows[index]?.less?.label),
            ),
          ]
        : []),
    ]
  })
}

/** @returns the same as a table */
export function chartCsv(data: readonly ChartDatum[]): string {
  return csv([
    ['fact', 'role', 'date', 'value', ...languages.map((language) => `name.${language}`)],
    ...data.map(({fact, role, date, value, name}) => [
      ...[fact, role, date, value],
      ...languages.map((language) => name[language]),
    ]),
  ])
}
