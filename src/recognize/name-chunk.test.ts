import {describe, expect, test} from 'vitest'
import {isIdentifier, isMarkedWord, isPhone, isVersion, leadOf, nameKey, sizeIn} from './name-chunk.ts'

describe('versions and addresses', () => {
  test.each([
    'v1',
    'V2',
    'v1.2',
    'v1.2.3.4',
    '1.2.3',
    '10.0.0.1',
    '1.2.3.4.5',
    '2025.13.4',
    '2025.8.32',
    '32.8.2025',
    '4.13.2025',
    '2025.0.4',
    '4.8.25',
    '1234.567.890',
    '1.250.00',
    '2025.8.4.1',
    '2025.123.4',
    '0.1.2',
  ])('%s is one', (chunk) => expect(isVersion(chunk)).toBe(true))
  test.each([
    '1.2',
    '12',
    'v',
    'v1.',
    'av1',
    'v1a',
    '1.250.000',
    '12.250.000.000',
    '2025.8.4',
    '2025.12.31',
    '4.8.2025',
    '31.12.2025',
    '1.2.3a',
    'a1.2.3',
    '1..2.3',
  ])('%s is none', (chunk) => expect(isVersion(chunk)).toBe(false))
})

describe('identifiers', () => {
  test.each([
    'fact_1',
    '0x1F',
    '0X80070057',
    '12A-345.67',
    '12A3-34567',
    'a1b2c3d4e5f6',
    'A1B2C3D4E5F6',
    'a94a8fe5',
    'a1b2c3d4',
    '1a2b3c4',
    'deadb3ef1',
  ])('%s is one', (chunk) => expect(isIdentifier(chunk)).toBe(true))
  test.each([
    '0x',
    '0xg1',
    'a0x1',
    '0x1g',
    '12a-345.67',
    'x12A-345.67',
    '12A-345.678',
    '12A-34.67',
    '123456789012',
    '1a2b3c',
    'abcdefgh1234',
    'a123456',
    '1234567',
    'A94A8FE',
    'GPT-4o',
    'Qwen2.5-72B',
    '2025-08-04',
  ])('%s is none', (chunk) => expect(isIdentifier(chunk)).toBe(false))
})

describe('telephone numbers', () => {
  test.each([
    '1588-0000',
    '1588-3456',
    '100-0123',
    '9999-9999',
    '1999-2101',
    '02-1234-5678',
    '+82-2-1234-5678',
    '010-1234-5678',
    '2025-13-04567',
    '555-01-2345',
  ])('%s is one', (chunk) => expect(isPhone(chunk)).toBe(true))
  test.each([
    '1939-1945',
    '1999-2100',
    '200-2345',
    '999-2345',
    '12-3456',
    '1234-567',
    '12345-6789',
    'a1588-0000',
    '1588-00000',
    '1-2-3',
    '12-34-5678',
    '2025-08-04',
    '2025-12-2345',
    '2025-08',
    '+1588',
    '1588-0000-',
    '1--234567890',
  ])('%s is none', (chunk) => expect(isPhone(chunk)).toBe(false))
})

test.each([
  ['GPT-4o', 'GPT'],
  ['A.X-3.1', 'A.X'],
  ['Solar', 'Solar'],
  ['AT&T5', 'AT&T'],
  ["O'B-.3", "O'B"],
  ['K-EXAONE-236B', 'K-EXAONE'],
  ['a--', 'a'],
  ['4o', ''],
  ['-GPT', ''],
])('%s starts with %s', (chunk, lead) => expect(leadOf(chunk)).toBe(lead))

test.each([
  ['Qwen2.5-72B', 8, '72', 9],
  ['72B', 0, '72', 9],
  ['X_1.5T', 2, '1.5', 12],
  ['x-350M', 2, '350', 6],
  ['a-7B-Instruct', 2, '7', 9],
])('the size in %s', (chunk, at, digits, power) => expect(sizeIn(chunk)).toEqual({at, digits, power}))

test.each(['Qwen72B', '72Bx', '72B4', '72K', '7.B', 'B', '-B', '2.5'])('no size in %s', (chunk) =>
  expect(sizeIn(chunk)).toBeUndefined(),
)

test.each([
  ['EXAONE', true],
  ['iPhone', true],
  ['A.X', true],
  ['HyperCLOVA', true],
  ['aB', true],
  ['SK', true],
  ['Solar', false],
  ['solar', false],
  ['A', false],
  ['4GPT', false],
  ['GPT 4', false],
  ['Ab', false],
  ['(GPT)', false],
])('%s is marked by its capitals: %s', (word, marked) => expect(isMarkedWord(word)).toBe(marked))

test.each([
  ['EXAONE 4.0', 'exaone4.0'],
  ['GPT-4o', 'gpt4o'],
  ['a‐b‑c–d_e \t f', 'abcdef'],
])('%s has the key %s', (written, key) => expect(nameKey(written)).toBe(key))
