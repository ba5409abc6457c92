/// Names by language, from the Unicode CLDR; shortened forms without a full stop where Windows has none.
extension CalendarNames {
  static let en = CalendarNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    monthsBehindDay: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: [
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ],
    shortWeekdays: [
      "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
    ],
    morning: "AM", afternoon: "PM")

  static let de = CalendarNames(
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    monthsBehindDay: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    shortMonths: [
      "Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez",
    ],
    weekdays: [
      "Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag",
    ],
    shortWeekdays: [
      "So", "Mo", "Di", "Mi", "Do", "Fr", "Sa",
    ],
    morning: "", afternoon: "")

  static let fr = CalendarNames(
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    monthsBehindDay: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ],
    weekdays: [
      "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    ],
    shortWeekdays: [
      "dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.",
    ],
    morning: "", afternoon: "")

  static let es = CalendarNames(
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    monthsBehindDay: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    shortMonths: [
      "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
    ],
    weekdays: [
      "domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
    ],
    shortWeekdays: [
      "dom", "lun", "mar", "mié", "jue", "vie", "sáb",
    ],
    morning: "AM", afternoon: "PM")

  static let it = CalendarNames(
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
      "settembre", "ottobre", "novembre", "dicembre",
    ],
    monthsBehindDay: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
      "settembre", "ottobre", "novembre", "dicembre",
    ],
    shortMonths: [
      "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
    ],
    weekdays: [
      "domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
    ],
    shortWeekdays: [
      "dom", "lun", "mar", "mer", "gio", "ven", "sab",
    ],
    morning: "", afternoon: "")

  static let nl = CalendarNames(
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    monthsBehindDay: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    shortMonths: [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: [
      "zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    ],
    shortWeekdays: [
      "zo", "ma", "di", "wo", "do", "vr", "za",
    ],
    morning: "", afternoon: "")

  static let pt = CalendarNames(
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    monthsBehindDay: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    shortMonths: [
      "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
    weekdays: [
      "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
      "sábado",
    ],
    shortWeekdays: [
      "dom", "seg", "ter", "qua", "qui", "sex", "sáb",
    ],
    morning: "", afternoon: "")

  static let ja = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    shortMonths: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    weekdays: [
      "日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日",
    ],
    shortWeekdays: [
      "日", "月", "火", "水", "木", "金", "土",
    ],
    morning: "午前", afternoon: "午後")

  static let sv = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ],
    shortMonths: [
      "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: [
      "söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag",
    ],
    shortWeekdays: [
      "sön", "mån", "tis", "ons", "tors", "fre", "lör",
    ],
    morning: "", afternoon: "")

  static let da = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    shortMonths: [
      "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: [
      "søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
    ],
    shortWeekdays: [
      "søn", "man", "tirs", "ons", "tors", "fre", "lør",
    ],
    morning: "", afternoon: "")

  static let nb = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
    shortMonths: [
      "jan", "feb", "mars", "apr", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des",
    ],
    weekdays: [
      "søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
    ],
    shortWeekdays: [
      "søn", "man", "tir", "ons", "tor", "fre", "lør",
    ],
    morning: "", afternoon: "")

  static let fi = CalendarNames(
    months: [
      "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu",
      "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ],
    monthsBehindDay: [
      "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
      "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ],
    shortMonths: [
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
      "marras", "joulu",
    ],
    weekdays: [
      "sunnuntai", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai",
    ],
    shortWeekdays: [
      "su", "ma", "ti", "ke", "to", "pe", "la",
    ],
    morning: "ap.", afternoon: "ip.")

  static let pl = CalendarNames(
    months: [
      "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień",
      "wrzesień", "październik", "listopad", "grudzień",
    ],
    monthsBehindDay: [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
      "września", "października", "listopada", "grudnia",
    ],
    shortMonths: [
      "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
    ],
    weekdays: [
      "niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
    ],
    shortWeekdays: [
      "niedz.", "pon.", "wt.", "śr.", "czw.", "pt.", "sob.",
    ],
    morning: "", afternoon: "")

  static let cs = CalendarNames(
    months: [
      "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září",
      "říjen", "listopad", "prosinec",
    ],
    monthsBehindDay: [
      "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září",
      "října", "listopadu", "prosince",
    ],
    shortMonths: [
      "led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro",
    ],
    weekdays: [
      "neděle", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota",
    ],
    shortWeekdays: [
      "ne", "po", "út", "st", "čt", "pá", "so",
    ],
    morning: "dop.", afternoon: "odp.")

  static let ru = CalendarNames(
    months: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
      "октябрь", "ноябрь", "декабрь",
    ],
    monthsBehindDay: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    shortMonths: [
      "янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.",
      "дек.",
    ],
    weekdays: [
      "воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота",
    ],
    shortWeekdays: [
      "вс", "пн", "вт", "ср", "чт", "пт", "сб",
    ],
    morning: "", afternoon: "")

  static let uk = CalendarNames(
    months: [
      "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень",
      "вересень", "жовтень", "листопад", "грудень",
    ],
    monthsBehindDay: [
      "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
      "жовтня", "листопада", "грудня",
    ],
    shortMonths: [
      "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.",
      "лист.", "груд.",
    ],
    weekdays: [
      "неділя", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота",
    ],
    shortWeekdays: [
      "нд", "пн", "вт", "ср", "чт", "пт", "сб",
    ],
    morning: "", afternoon: "")

  static let tr = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
      "Kasım", "Aralık",
    ],
    shortMonths: [
      "Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara",
    ],
    weekdays: [
      "Pazar", "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi",
    ],
    shortWeekdays: [
      "Paz", "Pzt", "Sal", "Çar", "Per", "Cum", "Cmt",
    ],
    morning: "ÖÖ", afternoon: "ÖS")

  static let zh = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
    ],
    shortMonths: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    weekdays: [
      "星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六",
    ],
    shortWeekdays: [
      "周日", "周一", "周二", "周三", "周四", "周五", "周六",
    ],
    morning: "上午", afternoon: "下午")

  static let ko = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월",
    ],
    shortMonths: [
      "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월",
    ],
    weekdays: [
      "일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일",
    ],
    shortWeekdays: [
      "일", "월", "화", "수", "목", "금", "토",
    ],
    morning: "오전", afternoon: "오후")

  static let hi = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर",
      "नवंबर", "दिसंबर",
    ],
    shortMonths: [
      "जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰",
      "दिस॰",
    ],
    weekdays: [
      "रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार",
    ],
    shortWeekdays: [
      "रवि", "सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि",
    ],
    morning: "AM", afternoon: "PM")

  static let hu = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "január", "február", "március", "április", "május", "június", "július", "augusztus",
      "szeptember", "október", "november", "december",
    ],
    shortMonths: [
      "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.",
      "dec.",
    ],
    weekdays: [
      "vasárnap", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat",
    ],
    shortWeekdays: [
      "V", "H", "K", "Sze", "Cs", "P", "Szo",
    ],
    morning: "de.", afternoon: "du.")

  static let ro = CalendarNames(
    months: [
      "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    monthsBehindDay: [
      "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august",
      "septembrie", "octombrie", "noiembrie", "decembrie",
    ],
    shortMonths: [
      "ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.",
      "dec.",
    ],
    weekdays: [
      "duminică", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă",
    ],
    shortWeekdays: [
      "dum.", "lun.", "mar.", "mie.", "joi", "vin.", "sâm.",
    ],
    morning: "", afternoon: "")

  static let el = CalendarNames(
    months: [
      "Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος", "Ιούλιος",
      "Αύγουστος", "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος",
    ],
    monthsBehindDay: [
      "Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου",
      "Αυγούστου", "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου",
    ],
    shortMonths: [
      "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ],
    weekdays: [
      "Κυριακή", "Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο",
    ],
    shortWeekdays: [
      "Κυρ", "Δευ", "Τρί", "Τετ", "Πέμ", "Παρ", "Σάβ",
    ],
    morning: "πμ", afternoon: "μμ")

}
