import type {Lexicon} from '../lexicon.ts'

/** Symbols and codes, before or behind the amount. Where several currencies share a sign, the likeliest is first. */
// prettier-ignore
export const currencies = {
  currency: [
    [['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD', 'TWD', 'MXN'], '$', '＄'],
    [['USD'], 'US$', 'U.S.$', 'U.S. $', 'US $', 'USD$', '$US', 'usd'],
    [['CAD'], 'C$', 'c $', 'CA$', 'CAD$', 'cad'],
    [['AUD'], 'A$', 'AU$', 'AUD$', 'aud'],
    [['NZD'], 'NZ$', 'nz $', 'NZD$', 'nzd'],
    [['HKD'], 'HK$', 'hk $', 'HKD$', 'hkd'],
    [['SGD'], 'S$', 'SG$', 'SGD$', 'sgd'],
    [['TWD'], 'NT$', 'TW$', 'twd'],
    [['BRL'], 'R$', 'brl'],
    [['MXN'], 'MX$', 'Mex$'],
    [['EUR'], '€', 'eur'],
    [['GBP', 'EGP'], '£', '￡'],
    [['GBP'], 'GB£', 'gbp'],
    [['JPY', 'CNY'], '¥', '￥'],
    [['JPY'], 'JP¥', 'jpy'],
    [['CNY'], 'CN¥', 'cny', 'rmb', '元'],
    [['KRW'], '₩', '￦', 'krw'],
    [['VND'], '₫', 'vnd', 'vnđ'],
    [['INR'], '₹', '=Rs', '=Rs.', 'inr'],
    [['THB'], '฿', 'thb'],
    [['PHP'], '₱', 'php'],
    [['RUB'], '₽', 'rub'],
    [['ILS'], '₪', 'ils', '=NIS'],
    [['UAH'], '₴'],
    [['TRY'], '₺'],
    [['NGN'], '₦'],
    [['KZT'], '₸'],
    [['MNT'], '₮'],
    [['LAK'], '₭'],
    [['GEL'], '₾'],
    [['AZN'], '₼'],
    [['GHS'], '₵'],
    [['CRC'], '₡'],
    [['PYG'], '₲'],
    [['KHR'], '៛'],
    [['BDT'], '৳'],
    [['BTC'], '₿', '=BTC', '=XBT'],
    [['MYR'], '=RM', 'myr'],
    [['IDR'], '=Rp', 'idr'],
    [['CHF'], 'chf', '=Fr.', '=SFr'],
    [['SEK', 'NOK', 'DKK', 'ISK'], '=kr'],
    [['PLN'], 'zł'],
    [['CZK'], 'kč'],
    [['EGP'], '=LE', '=E£', 'egp'],
    [['AED'], 'aed', '=Dhs', '=DH'],
    [['SAR'], 'sar'],
    ...codes(
      'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
        'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
        'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
        'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
        'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
        'UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG',
    ),
  ],
} satisfies Lexicon

/** Codes and signs that are other words too: with a blank between, they stand behind their amount only. */
export const wordlikeCodes: ReadonlySet<string> = new Set([
  'ALL', 'ANG', 'BAM', 'COP', 'CUP', 'DOP', 'GEL', 'LAK', 'LEI', 'MAD', 'MOP', 'PEN', 'R', 'SOS', 'TOP', 'TRY', 'kr', 'usd',
]) // prettier-ignore

/** Codes that name lists and conferences before a small number: `TOP10`, `COP30`. */
export const codesOfNames: ReadonlySet<string> = new Set(['COP', 'TOP'])

/** A code stands for itself, in capitals. */
function codes(list: string): readonly (readonly [readonly string[], string])[] {
  return list.split(' ').map((code) => [[code], `=${code}`])
}
