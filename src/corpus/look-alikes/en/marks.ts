import type {LookAlike} from '../look-alike.ts'

/** Footnotes, list markers and other furniture of a page. */
export const marks: readonly LookAlike[] = [
  // Notes and citations.
  {
    sentence: 'The tower leans because the subsoil is soft.[1]',
    twin: 'The tower leans by 4 degrees.',
    read: [{text: '4 degrees', value: '4 degree'}],
  },
  {
    sentence: 'Critics doubted the attribution [12] from the beginning.',
    twin: 'Critics doubted 12 attributions.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: "Sources disagree about the founder's birthplace.[3][4]",
    twin: 'Sources name 4 birthplaces.',
    read: [{text: '4', value: '4 one'}],
  },
  {
    sentence: 'Her account was later confirmed [7, 9].',
    twin: 'Her account holds 79 euros.',
    read: [{text: '79 euros', value: '79 EUR'}],
  },
  {
    sentence: 'Most historians reject the legend.[^2]',
    twin: 'Historians found 2 letters.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'The method is described elsewhere [Kim+21].',
    twin: 'The method needs 21 steps.',
    read: [{text: '21 steps', value: '21 step'}],
  },
  {
    sentence: 'Residents complained about the smell[5] and the noise.',
    twin: 'Residents complained about 5 factories.',
    read: [{text: '5', value: '5 one'}],
  },

  // List markers.
  {
    sentence: '1. Preheat the oven.',
    twin: 'Preheat the oven to 200 degrees.',
    read: [{text: '200 degrees', value: '200 degree'}],
  },
  {
    sentence: '2) Close the valve before you lift the lid.',
    twin: 'Close the valve for 2 minutes.',
    read: [{text: '2 minutes', value: '2 minute'}],
  },
  {
    sentence: '(3) The tenant shall keep the stairwell clean.',
    twin: 'The tenant shall keep 3 keys.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: '12. Whip the cream until stiff.',
    twin: 'Whip the cream for 12 minutes.',
    read: [{text: '12 minutes', value: '12 minute'}],
  },
  {
    sentence: '(a) Name the river; (b) name the delta.',
    twin: 'Name 2 rivers.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'iv. Remarks from the floor.',
    twin: 'The remarks took 4 minutes.',
    read: [{text: '4 minutes', value: '4 minute'}],
  },

  // Code spans and placeholders.
  {
    sentence: "Replace {0} with the customer's name.",
    twin: 'Replace 10 names.',
    read: [{text: '10', value: '10 one'}],
  },
  {
    sentence: 'The regex \\d{3} is too strict for phone books.',
    twin: 'The phone book weighs 3 kg.',
    read: [{text: '3 kg', value: '3 kg'}],
  },
  {
    sentence: 'Type `sleep 10` and press Return.',
    twin: 'Press the button for 10 seconds.',
    read: [{text: '10 seconds', value: '10 second'}],
  },
  {
    sentence: 'The key `year2024` is reserved.',
    twin: 'The key was made in 2024.',
    read: [{text: '2024', value: '2024'}],
  },
  {
    sentence: 'Write %s where the amount should appear.',
    twin: 'Write 20% where the amount should appear.',
    read: [{text: '20%', value: '20 percent'}],
  },
]
