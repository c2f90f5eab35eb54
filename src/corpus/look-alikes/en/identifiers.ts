import type {LookAlike} from '../look-alike.ts'

/** Digits that name or address a thing: links, numbers to dial, codes, hashes, files. */
export const identifiers: readonly LookAlike[] = [
  // Links and e-mail.
  {
    sentence: 'The slides are at https://example.org/2025/08/talk-3.pdf for anyone who missed them.',
    twin: 'The talk on 3 August 2025 had 41 slides.',
    read: [{text: '3 August 2025', value: '2025-08-03'}],
  },
  {
    sentence: 'See http://localhost:8080/status before you call the operator.',
    twin: 'The server answered 8,080 requests.',
    read: [{text: '8,080', value: '8080 one'}],
  },
  {
    sentence: 'Write to kim42@example.com if the parcel is late.',
    twin: 'The parcel was 42 minutes late.',
    read: [{text: '42 minutes', value: '42 minute'}],
  },
  {
    sentence: 'The repository lives at github.com/team7/parser2 nowadays.',
    twin: 'The team has 7 members.',
    read: [{text: '7 members', value: '7 person'}],
  },
  {
    sentence: 'Visit www.area18.example for directions.',
    twin: 'The site covers 18 hectares.',
    read: [{text: '18 hectares', value: '18 hectare'}],
  },
  {
    sentence: 'Download the map from ftp.example.net/maps/v4/ and print it.',
    twin: 'The map costs 4 euros to print.',
    read: [{text: '4 euros', value: '4 EUR'}],
  },
  {
    sentence: 'Send invoices to billing+2024@example.co.kr only.',
    twin: 'The invoice dates from 2024.',
    read: [{text: '2024', value: '2024'}],
  },
  {
    sentence: 'The thread is archived under news.example.com/item?id=40213377.',
    twin: 'The thread has 402 answers.',
    read: [{text: '402', value: '402 one'}],
  },
  {
    sentence: 'His handle is @runner_88 on every platform.',
    twin: 'The runner is 88 years old.',
    read: [{text: '88 years', value: '88 year'}],
  },
  {
    sentence: 'Follow the hashtag #route66diaries for pictures.',
    twin: 'The diary covers 66 days.',
    read: [{text: '66 days', value: '66 day'}],
  },

  // Telephone numbers and post codes.
  {
    sentence: 'Call 555-0142-9981 to confirm the booking.',
    twin: 'The booking was confirmed after 14 calls.',
    read: [{text: '14', value: '14 one'}],
  },
  {
    sentence: "The embassy's night line is +84 24 3831 5110.",
    twin: 'The embassy employs 84 people.',
    read: [{text: '84 people', value: '84 person'}],
  },
  {
    sentence: 'Fax the form to +82-2-735-8000.',
    twin: 'The form has 8 pages.',
    read: [{text: '8 pages', value: '8 page'}],
  },
  {
    sentence: 'Her extension is (212) 555-0187.',
    twin: 'Her extension of the house cost $21,200.',
    read: [{text: '$21,200', value: '21200 USD'}],
  },
  {
    sentence: 'Ring +44 20 7946 0958 and ask for the curator.',
    twin: 'The curator bought 44 vases.',
    read: [{text: '44', value: '44 one'}],
  },
  {
    sentence: 'Text STOP to 1-800-555-0199 to unsubscribe.',
    twin: 'The list has 1,800 subscribers.',
    read: [{text: '1,800', value: '1800 person'}],
  },
  {
    sentence: 'They live in Beverly Hills, CA 90210, behind a hedge.',
    twin: 'They paid CAD 902 for a hedge.',
    read: [{text: 'CAD 902', value: '902 CAD'}],
  },
  {
    sentence: 'Post it to Austin, TX 78701.',
    twin: 'Post it to Austin for $7.87.',
    read: [{text: '$7.87', value: '7.87 USD'}],
  },
  {
    sentence: "The studio's address ends in London SW1A 2AA.",
    twin: 'The studio is 2 miles from London.',
    read: [{text: '2 miles', value: '2 mile'}],
  },

  // Addresses of machines.
  {
    sentence: 'The router sits at 192.168.0.1 and nobody knows the password.',
    twin: 'The router was reset 19 times.',
    read: [{text: '19 times', value: '19 occasion'}],
  },
  {
    sentence: 'Ping 8.8.8.8 before blaming the cable.',
    twin: 'The cable is 8.8 metres long.',
    read: [{text: '8.8 metres', value: '8.8 metre'}],
  },
  {
    sentence: 'Traffic from 10.0.0.0/8 is trusted.',
    twin: 'The traffic fell by 8%.',
    read: [{text: '8%', value: '8 percent'}],
  },
  {
    sentence: 'The IPv6 host fe80::1ff:fe23:4567:890a did not answer.',
    twin: 'The host answered after 23 seconds.',
    read: [{text: '23 seconds', value: '23 second'}],
  },
  {
    sentence: 'Its MAC address, 00:1B:44:11:3A:B7, is printed on the lid.',
    twin: 'The printer stopped at 11:44.',
    read: [{text: '11:44', value: '11:44'}],
  },
  {
    sentence: 'The proxy listens on 127.0.0.1:3128.',
    twin: 'The proxy has served 3,128 clients.',
    read: [{text: '3,128'}],
  },

  // Hashes, keys, identifiers.
  {
    sentence: 'Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke the login.',
    twin: 'The login was broken for 9 hours.',
    read: [{text: '9 hours', value: '9 hour'}],
  },
  {
    sentence: 'The request carried the id 550e8400-e29b-41d4-a716-446655440000.',
    twin: 'The request was sent 550 times.',
    read: [{text: '550 times', value: '550 occasion'}],
  },
  {
    sentence: 'The ticket ABC-1234 was closed as a duplicate.',
    twin: 'The ticket cost 12 euros.',
    read: [{text: '12 euros', value: '12 EUR'}],
  },
  {
    sentence: 'Set MAX_RETRIES_3 in the settings.',
    twin: 'The job is retried 3 times.',
    read: [{text: '3 times', value: '3 occasion'}],
  },
  {
    sentence: 'Part no. XJ-900-B is out of stock.',
    twin: 'The part weighs 900 g.',
    read: [{text: '900 g', value: '900 g'}],
  },
  {
    sentence: 'The licence plate 51F-678.90 was photographed at the toll gate.',
    twin: 'The toll is 67,000 dong.',
    read: [{text: '67,000 dong', value: '67000 VND'}],
  },
  {
    sentence: "The book's ISBN is 978-0-14-028329-7.",
    twin: 'The book costs 14 dollars.',
    read: [{text: '14 dollars', value: '14 USD'}],
  },
  {
    sentence: 'Her paper appeared as arXiv:2412.04862.',
    twin: 'Her paper appeared in December 2024.',
    read: [{text: 'December 2024', value: '2024-12'}],
  },
  {
    sentence: 'The dataset has the DOI 10.1000/xyz123.',
    twin: 'The dataset has 123 columns.',
    read: [{text: '123', value: '123 one'}],
  },
  {
    sentence: 'Passport K12345678 was reported stolen.',
    twin: 'The passport is valid for 10 years.',
    read: [{text: '10 years', value: '10 year'}],
  },
  {
    sentence: 'The variable x1 is never assigned.',
    twin: 'The variable is assigned 11 times.',
    read: [{text: '11 times', value: '11 occasion'}],
  },
  {
    sentence: 'Flight KE007 boards at gate B4.',
    twin: 'The flight boards in 4 minutes.',
    read: [{text: '4 minutes', value: '4 minute'}],
  },
  {
    sentence: 'The train ICE 523 was replaced by a bus.',
    twin: 'The bus has 52 seats.',
    read: [{text: '52 seats', value: '52 seat'}],
  },
  {
    sentence: 'Their IBAN starts with DE89370400440532013000.',
    twin: 'Their account holds 893 euros.',
    read: [{text: '893 euros', value: '893 EUR'}],
  },

  // Files and versions.
  {
    sentence: 'Open report_final_v3.docx and delete the cover.',
    twin: 'The report has 3 covers.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'The photo IMG_4821.JPG shows the wrong bridge.',
    twin: 'The photo shows 48 bridges.',
    read: [{text: '48', value: '48 one'}],
  },
  {
    sentence: 'The patch landed in 6.12.4 of the kernel.',
    twin: 'The kernel grew by 6.12%.',
    read: [{text: '6.12%', value: '6.12 percent'}],
  },
  {
    sentence: 'Import numpy as np and pin it to 1.26.4.',
    twin: 'The import takes 1.26 seconds.',
    read: [{text: '1.26 seconds', value: '1.26 second'}],
  },
  {
    sentence: 'The log is rotated to app.log.2.gz by a script.',
    twin: 'The log takes 2 GB.',
    read: [{text: '2 GB', value: '2 gb'}],
  },
  {
    sentence: 'Use sha256 instead of md5 for the manifest.',
    twin: 'The manifest lists 256 files.',
    read: [{text: '256 files', value: '256 file'}],
  },
  {
    sentence: 'The subtitle file is called S02E05.srt.',
    twin: 'The season has 5 episodes.',
    read: [{text: '5', value: '5 one'}],
  },
  {
    sentence: 'Line-based tools choke on utf-16 text.',
    twin: 'The tool reads 16 lines.',
    read: [{text: '16 lines', value: '16 line'}],
  },
  {
    sentence: 'Rename chapter07.md to something readable.',
    twin: 'The chapter has 7 pages.',
    read: [{text: '7 pages', value: '7 page'}],
  },
  {
    sentence: 'The bug was fixed in v0.12.0-rc.1, said the maintainer.',
    twin: 'The bug was fixed in 12 minutes.',
    read: [{text: '12 minutes', value: '12 minute'}],
  },
  {
    sentence: 'Compile with -O2 and -march=armv8 flags.',
    twin: 'The compiler saves 2 MB.',
    read: [{text: '2 MB', value: '2 mb'}],
  },
  {
    sentence: 'Add `timeout: 30` to the settings and restart.',
    twin: 'Add 30 seconds to the timeout.',
    read: [{text: '30 seconds', value: '30 second'}],
    why: 'code is no prose',
  },
  {
    sentence: 'Call `retry(5)` from the handler.',
    twin: 'Call the handler 5 times.',
    read: [{text: '5 times', value: '5 occasion'}],
  },

  // Errors and status.
  {
    sentence: 'The browser showed a 404 page with a sad whale.',
    twin: 'The whale weighed 40 tonnes.',
    read: [{text: '40 tonnes', value: '40 tonne'}],
  },
  {
    sentence: 'Our proxy replies with HTTP 500 under load.',
    twin: 'Our proxy replies in 500 milliseconds.',
    read: [{text: '500 milliseconds', value: '500 millisecond'}],
  },
  {
    sentence: 'An HTTP 403 greeted the journalists.',
    twin: 'The room greeted 403 journalists.',
    read: [{text: '403', value: '403 one'}],
  },
  {
    sentence: 'HTTP/2 multiplexes the requests.',
    twin: 'The server handled 2 million requests.',
    read: [{text: '2 million', value: '2000000 one'}],
  },
  {
    sentence: 'The printer died with error E-02.',
    twin: 'The printer died after 2 years.',
    read: [{text: '2 years', value: '2 year'}],
  },
  {
    sentence: 'Windows reported 0x80070057 and gave up.',
    twin: 'Windows gave up after 57 minutes.',
    read: [{text: '57 minutes', value: '57 minute'}],
  },
]
