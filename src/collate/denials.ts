/**
 * Words that deny without a word for "not": verbs, prefixes, and whatever else turns a sentence round. What one language
 * denies with "not", another may deny with one of these. They only answer a denial; none is ever told itself.
 *
 * A prefix is listed with the heads that it denies: `미국`, `비용`, `무대`, `bất kỳ` and "under" deny nothing.
 */
const softly: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\b(?:den(?:y|ies|ied|ying|ial)|refus\w+|reject\w*|fail\w*|lack\w*|avoid\w*|prevent\w*|ban(?:s|ned)?|forb[ai]d\w*|prohibit\w*|exclud\w+|except|oppos\w+|against|stop(?:s|ped|ping)?|quit|ceas\w+|abandon\w*|los[est]\w*|miss(?:ed|es|ing)|withh[eo]ld\w*|declin\w+|boycott\w*|doubt\w*|free of|instead|rather than|out of|far from|away|short(?:age)? of|well short|hard|difficult\w*|hardly|barely|rarely|scarcely|seldom|few|little|less|beyond|yet to|too|only|but|unless|other than|otherwise|complain\w*|renounc\w+|hid(?:e|es|den|ing)?|secret\w*|silent\w*|one-sided|false|wrong)\b`,
      String.raw`\bun(?!i|der|til|cle)[a-z]{3,}`,
      String.raw`\bdis(?:agre|approv|appoint|courag|lik|pleas|miss|allow|trust|satisf|honest|advantag|connect)\w*`,
      String.raw`\b(?:in(?:accura|exorab|capac|adequa|correct|capab|appropria|sufficien|valid|abilit|complet|consisten|effectiv|experienc|convenien|toleran|disput|visib|justic)|im(?:possib|probab|proper|perfect|patien|penetrab)|il(?:legal|legitim)|ir(?:regular|relevan|responsib)|de(?:criminal|militar)|non-)\w*`,
      String.raw`\w(?:less|-free)\b`,
    ].join('|'),
    'gi',
  ),
  ko: new RegExp(
    [
      '(?<![가-힣])미(?!국|래|디어|술|사일|얀마|모[의를]|소|리[ 내]|터|네|니|친|치|만|적|세|용|팅|션|스|들|드|안|묘|식|합중)[가-힣]{2}',
      '불(?:가[능피]|능|법|만[을이족]|안|편|참|확실|투명|필요|리[한하]|행|공[정평]|충분|허|신[임뢰]|발[로이]|응|합리|완전|균형|평등|규칙|일치|이익|쾌|친절|협조|명[확예]|성실|량|평)',
      '(?<![가-힣])비(?:공[개식]|현실|정상|합리|효율|협조|대칭|인간|도덕|윤리|영리|전문|상식|민주|밀|무장|난)',
      '무(?:관[한하심]|시[한하했]|효|죄|산|의미|명|책임|제한|고한|단|기한|패|득점|소음|인|선|상|료|감각|응답|조건|차별|방비|너)',
      '부(?:적[절합]|정[확적]|족|재[로가]|당[한하]|인[했하]|결|주의|진|자연|도덕|조리|실|동의|합리)',
      '몰[래상]|거부|거절|반대|실패|금지|제외|방지|배제|중단|결여|결핍|상실|잃|벗어[나난났]|막[는을아은히]|막았|피[하할해]|어렵|어려|힘들|힘든|드물|드문|외에|외의|말고|밖에|가능성[은이] 낮|낮기 때문|충돌|이견|이의|의문|회의[적론]|탈피|탈락|떨어[졌지진]|빠[졌지진뜨]|고배|좌절|이상 (?:징후|현상|반응)|그만두|멈[추췄춘]|포기|대신|라기보다|보다는|끊|거짓|모자라|취소|철[회수]|최소화|덜 |별도',
    ].join('|'),
    'g',
  ),
  vi: /(?<!\p{L})(?:trừ|tránh|ngăn|phủ (?:nhận|định)|bác bỏ|chối|từ (?:chối|bỏ)|thất bại|thiếu|khó|cấm|miễn|vô (?!cùng|tình|địch|số)|phi (?!công|hành|vụ|cơ)|bất (?!kỳ|kì|cứ|chấp|ngờ|động sản)|mất|ngừng|ngưng|dừng|chấm dứt|thoát khỏi|hiếm|ít|đánh bại|phản đối|nghi ngờ|hoài nghi|thay vì|sai|trái phép|trái pháp luật)(?!\p{L})/giu,
}

/** Those of them that a translator keeps, so that one in the source asks for one in the translation. */
const firmly: Readonly<Record<string, RegExp>> = {
  en: /\b(?:den(?:y|ies|ied|ying|ial)|refus\w+|reject\w*|fail\w*|lack\w*|avoid\w*|prevent\w*|ban(?:s|ned)?|forb[ai]d\w*|prohibit\w*|exclud\w+|oppos\w+|abandon\w*|boycott\w*|doubt\w*|renounc\w+|giv\w+ up|declin\w+)\b/gi,
  vi: /(?<!\p{L})(?:tránh|phủ (?:nhận|định)|bác bỏ|chối|từ (?:chối|bỏ)|thất bại|thiếu|cấm|loại trừ|nghi ngờ|hoài nghi|phản đối|thoát|kéo \p{L}{2,4} ra)(?!\p{L})/giu,
}

const count = (text: string, pattern: RegExp | undefined) => (pattern ? (text.match(pattern)?.length ?? 0) : 0)

/** @returns whether a text denies more in other words than the one it was translated from */
export const deniesOtherwise = (source: Denying, target: Denying): boolean =>
  count(target.text, softly[target.language]) > count(source.text, firmly[source.language])

interface Denying {
  readonly text: string
  readonly language: string
}

/** What follows or leads a word for "not" that denies nothing: it adds, it asks, or it understates. */
const idle: Readonly<Record<string, {readonly before?: RegExp; readonly after?: RegExp}>> = {
  en: {
    before: /\b(?:why|how) $/i,
    after:
      /^\s{0,3}(?:(?:only|merely|simply|least|to mention)\b|(?:\w+ ){0,4}?(?:worse|better|more|later than|less)\b|un\w{4}|in\w{4}|without)/i,
  },
  vi: {
    before: /(?<!\p{L})(?:liệu|hay|tại sao|vì sao|sao)(?!\p{L})|(?<!\p{L})không thể $/iu,
    after:
      /^(?:["”’'\s]*(?:[.?!]|$)|\s?["”’']|\s(?:chỉ|riêng|những|kém|hề (?:nhỏ|ít|kém)|nhỏ|ít|muộn|thiếu|ngừng|khó|gặp khó|cân sức|thành công|phù hợp|chính xác|công bằng|lành mạnh|thoải mái|dễ chịu|dễ dàng|hài lòng|đủ|đầy đủ|ổn định|hợp lệ|hợp pháp|giáp|lâu|xa|may|ngờ|mấy|thể không|ngạc nhiên|(?:có )?gì (?:đáng )?(?:ngạc nhiên|lạ)|biết (?:liệu|chúng|có|trong))(?!\p{L}))/iu,
  },
}

/** @returns whether a word for "not" denies nothing where it stands */
export function isIdle(text: string, start: number, end: number, language: string): boolean {
  const around = idle[language]
  if (!around) return false
  const written = text.slice(start, end)
  const at = language === 'vi' ? start + (/^(?:không|chưa|chẳng|đừng)/iu.exec(written)?.[0].length ?? end - start) : end
  return (
    (around.before?.test(sentenceBefore(text, start)) ?? false) ||
    (around.after?.test(text.slice(at, at + 40)) ?? false)
  )
}

/** What stands before an offset in its own sentence, as far as it may matter. */
function sentenceBefore(text: string, end: number): string {
  const lead = text.slice(Math.max(0, end - 80), end)
  return lead.slice(Math.max(...['.', '?', '!'].map((mark) => lead.lastIndexOf(mark))) + 1)
}

/** A word for "not" wherever it stands, be it part of an idiom: `not over`, `không có gì`. */
const plainly: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|none|nor|nothing|nobody|without|cannot)\b|n['’]t\b/i,
  vi: /(?<!\p{L})(?<!hàng |trên |chân )(?:không|chưa|chẳng|đừng)(?! (?:gian|khí|quân|trung|lực|kích|phận|tưởng|chỉ|những)(?!\p{L}))(?!\p{L})/iu,
}

/** @returns whether a text has a word for "not", though it be part of an idiom that claims nothing */
export const deniesPlainly = (text: string, language: string): boolean => plainly[language]?.test(text) ?? false

/** @returns whether a word only heightens a denial that another word makes: `절대` affirms as well */
export const heightensDenial = (written: string): boolean => /^(?:절대|결코|더 이상|더는)/.test(written)
