extension Culture {
  /// The cultures that are known; the first of a language is its default.
  static let all: [Culture] = [
    Culture(
      name: "en-US", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "($n)", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "M/d/yyyy", longDate: "dddd, MMMM d, yyyy", shortTime: "h:mm tt",
        longTime: "h:mm:ss tt", monthDay: "MMMM d", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-GB", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "£", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dd MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-CA", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy-MM-dd", longDate: "MMMM d, yyyy", shortTime: "h:mm tt",
        longTime: "h:mm:ss tt", monthDay: "MMMM d", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-AU", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "d/MM/yyyy", longDate: "dddd, d MMMM yyyy", shortTime: "h:mm tt",
        longTime: "h:mm:ss tt", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-IE", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-NZ", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "d/MM/yyyy", longDate: "dddd, d MMMM yyyy", shortTime: "h:mm tt",
        longTime: "h:mm:ss tt", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-ZA", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "R", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy/MM/dd", longDate: "dddd, dd MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "en-IN", decimalPoint: ".", groupSeparator: ",", groupSizes: [3, 2],
      currency: "₹", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd-MM-yyyy", longDate: "dd MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .en),
    Culture(
      name: "de-DE", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd, d. MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .de),
    Culture(
      name: "de-AT", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "-$ n", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd, d. MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .de),
    Culture(
      name: "de-CH", decimalPoint: ".", groupSeparator: "’", groupSizes: [3],
      currency: "CHF", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "$-n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd, d. MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .de),
    Culture(
      name: "fr-FR", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .fr),
    Culture(
      name: "fr-CA", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "(n $)", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "yyyy-MM-dd", longDate: "d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .fr),
    Culture(
      name: "fr-BE", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd-MM-yy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .fr),
    Culture(
      name: "fr-CH", decimalPoint: ".", groupSeparator: "’", groupSizes: [3],
      currency: "CHF", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "$-n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd, d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .fr),
    Culture(
      name: "es-ES", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd, d 'de' MMMM 'de' yyyy", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "d 'de' MMMM", yearMonth: "MMMM 'de' yyyy"),
      names: .es),
    Culture(
      name: "es-MX", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd, d 'de' MMMM 'de' yyyy", shortTime: "hh:mm tt",
        longTime: "hh:mm:ss tt", monthDay: "d 'de' MMMM", yearMonth: "MMMM 'de' yyyy"),
      names: .es),
    Culture(
      name: "es-AR", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "$", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "$ -n", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "d/M/yyyy", longDate: "dddd, d 'de' MMMM 'de' yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d 'de' MMMM", yearMonth: "MMMM 'de' yyyy"),
      names: .es),
    Culture(
      name: "it-IT", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .it),
    Culture(
      name: "nl-NL", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "$ -n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "d-M-yyyy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .nl),
    Culture(
      name: "nl-BE", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "d/MM/yyyy", longDate: "dddd d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .nl),
    Culture(
      name: "pt-BR", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "R$", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "-$ n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "dddd, d 'de' MMMM 'de' yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d 'de' MMMM", yearMonth: "MMMM 'de' yyyy"),
      names: .pt),
    Culture(
      name: "pt-PT", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd/MM/yyyy", longDate: "d 'de' MMMM 'de' yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d 'de' MMMM", yearMonth: "MMMM 'de' yyyy"),
      names: .pt),
    Culture(
      name: "ja-JP", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "¥", currencyPlaces: 0, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy/MM/dd", longDate: "yyyy'年'M'月'd'日'", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "M'月'd'日'", yearMonth: "yyyy'年'M'月'"),
      names: .ja),
    Culture(
      name: "sv-SE", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "kr", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "yyyy-MM-dd", longDate: "'den 'd MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "'den 'd MMMM", yearMonth: "MMMM yyyy"),
      names: .sv),
    Culture(
      name: "da-DK", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "kr.", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd-MM-yyyy", longDate: "d. MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .da),
    Culture(
      name: "nb-NO", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "kr", currencyPlaces: 2, currencyPattern: "$ n",
      negativeCurrencyPattern: "-$ n", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd d. MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .nb),
    Culture(
      name: "fi-FI", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "d.M.yyyy", longDate: "dddd d. MMMM yyyy", shortTime: "H.mm",
        longTime: "H.mm.ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .fi),
    Culture(
      name: "pl-PL", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "zł", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .pl),
    Culture(
      name: "cs-CZ", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "Kč", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd d. MMMM yyyy", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "d. MMMM", yearMonth: "MMMM yyyy"),
      names: .cs),
    Culture(
      name: "ru-RU", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "₽", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "d MMMM yyyy 'г.'", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .ru),
    Culture(
      name: "uk-UA", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "₴", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n %",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "d MMMM yyyy' р.'", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy' р.'"),
      names: .uk),
    Culture(
      name: "tr-TR", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "₺", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "%n",
      dates: DatePatterns(
        shortDate: "d.MM.yyyy", longDate: "d MMMM yyyy dddd", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .tr),
    Culture(
      name: "zh-CN", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "¥", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "$-n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy/M/d", longDate: "yyyy'年'M'月'd'日'", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "M'月'd'日'", yearMonth: "yyyy'年'M'月'"),
      names: .zh),
    Culture(
      name: "ko-KR", decimalPoint: ".", groupSeparator: ",", groupSizes: [3],
      currency: "₩", currencyPlaces: 0, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy-MM-dd", longDate: "yyyy'년' M'월' d'일' dddd", shortTime: "tt h:mm",
        longTime: "tt h:mm:ss", monthDay: "M'월' d'일'", yearMonth: "yyyy'년' M'월'"),
      names: .ko),
    Culture(
      name: "hi-IN", decimalPoint: ".", groupSeparator: ",", groupSizes: [3, 2],
      currency: "₹", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "-$n", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd-MM-yyyy", longDate: "dd MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .hi),
    Culture(
      name: "hu-HU", decimalPoint: ",", groupSeparator: "\u{A0}", groupSizes: [3],
      currency: "Ft", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "yyyy. MM. dd.", longDate: "yyyy. MMMM d., dddd", shortTime: "H:mm",
        longTime: "H:mm:ss", monthDay: "MMMM d.", yearMonth: "yyyy. MMMM"),
      names: .hu),
    Culture(
      name: "ro-RO", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "RON", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "dd.MM.yyyy", longDate: "dddd, d MMMM yyyy", shortTime: "HH:mm",
        longTime: "HH:mm:ss", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .ro),
    Culture(
      name: "el-GR", decimalPoint: ",", groupSeparator: ".", groupSizes: [3],
      currency: "€", currencyPlaces: 2, currencyPattern: "n $",
      negativeCurrencyPattern: "-n $", percentPattern: "n%",
      dates: DatePatterns(
        shortDate: "d/M/yyyy", longDate: "dddd, d MMMM yyyy", shortTime: "h:mm tt",
        longTime: "h:mm:ss tt", monthDay: "d MMMM", yearMonth: "MMMM yyyy"),
      names: .el),
  ]
}
