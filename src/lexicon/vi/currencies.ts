import type {Lexicon} from '../lexicon.ts'

const dollars = ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD', 'TWD']

/** Short names; the full ones are in `currency-names.ts`. */
// prettier-ignore
export const currencies = {
  'currency-name': [
    [dollars, 'đô la', 'đô-la', 'đôla', 'đô', 'dollar', 'dollars', 'mỹ kim'],
    [['USD'], 'đô la mỹ', 'đô-la mỹ', 'đôla mỹ', 'đô mỹ', 'mỹ kim', 'us dollar', 'đô la hoa kỳ'],
    [['CAD'], 'đô la canada', 'đô la ca-na-đa'],
    [['AUD'], 'đô la úc', 'đô-la úc', 'đôla úc', 'đô úc'],
    [['HKD'], 'đô la hồng kông', 'đô-la hồng kông', 'đô la hongkong'],
    [['SGD'], 'đô la singapore', 'đô-la singapore'],
    [['NZD'], 'đô la new zealand'],
    [['TWD'], 'đô la đài loan', 'đài tệ'],
    [['KRW'], 'won', 'won hàn quốc', 'uôn', 'won hàn'],
    [['VND'], 'đồng', 'đồng việt nam', 'đ', 'việt nam đồng'],
    [['EUR'], 'euro', 'euros', 'ơ-rô', 'đồng euro'],
    [['GBP'], 'pound', 'bảng', 'bảng anh', 'đồng bảng', 'bảng sterling'],
    [['EGP'], 'bảng ai cập'],
    [['JPY'], 'yên', 'yên nhật', 'yen', 'yen nhật'],
    [['CNY'], 'nhân dân tệ', 'tệ', 'yuan', 'nhân dân tệ trung quốc'],
    [['INR', 'PKR', 'LKR', 'NPR'], 'rupee', 'rupees', 'ru-pi', 'rupi'],
    [['INR'], 'rupee ấn độ'],
    [['CHF', 'XOF', 'FRF'], 'franc', 'phrăng'],
    [['CHF'], 'franc thụy sĩ', 'phrăng thụy sĩ'],
    [['MXN', 'PHP', 'ARS', 'CLP', 'COP'], 'peso'],
    [['RUB'], 'rúp', 'ruble', 'rúp nga', 'rouble'],
    [['THB'], 'baht', 'bạt', 'bath'],
    [['IDR'], 'rupiah'],
    [['MYR'], 'ringgit'],
    [['SEK', 'ISK'], 'krona'],
    [['NOK', 'DKK'], 'krone'],
    [['SAR', 'QAR', 'IRR'], 'riyal', 'rial'],
    [['KWD', 'JOD', 'IQD', 'DZD', 'TND', 'RSD'], 'dinar'],
    [['AED', 'MAD'], 'dirham'],
    [['TRY', 'ITL'], 'lira'],
    [['BRL'], 'real'],
    [['ZAR'], 'rand'],
    [['KHR'], 'riel'],
    [['LAK'], 'kíp', 'kip'],
    [['BTC'], 'bitcoin'],
  ],
  subunit: [
    [{name: 'cent', currencies: [...dollars, 'EUR']}, 'cent', 'cents', 'xu', 'xen', '¢'],
    [{name: 'penny', currencies: ['GBP']}, 'pence', 'penny', 'xu anh'],
    [{name: 'Hao', currencies: ['VND', 'CNY'], places: 1}, 'hào'],
    [{name: 'Satoshi', currencies: ['BTC'], places: 8}, 'satoshi'],
  ],
} satisfies Lexicon
